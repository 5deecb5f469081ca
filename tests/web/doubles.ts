/** The meeting once more, told by another outlet that spells one name otherwise. */
import { Extraction } from '../../src/model/extraction.js';
import { hashId } from '../../src/model/ids.js';
import { meeting } from './meeting.js';

export function doubles(): Extraction {
  const told = JSON.stringify(meeting()).replaceAll(hashId('entity', 'Lawrow'), hashId('entity', 'Lavrov'));
  const { article, entities, relations, statements, ...rest } = Extraction.parse(JSON.parse(told));
  return Extraction.parse({
    ...rest,
    article: { ...article, id: 'doubles', title: 'Treffen am See', source: 'Seeblatt' },
    entities: entities.map((entity) => (entity.name === 'Sergej Lawrow' ? { ...entity, name: 'Sergej Lavrov' } : entity)),
    relations: relations.map((relation) => ({ ...relation, id: hashId('claim', 'doubles', relation.id) })),
    statements: statements.map((statement) => ({ ...statement, id: hashId('statement', 'doubles', statement.id) })),
  });
}
