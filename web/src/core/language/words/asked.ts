/**
 * The words by which people ask for what the ontology names otherwise: beginnings of words, so that every form of a word finds it. Both languages
 * are searched whatever the page speaks.
 */
import type { Modality, Polarity, RelationType } from '../../../../../src/model/vocabulary.js';
import { inBoth } from './in-both.js';

type AskedWords = {
  relations: Record<RelationType, string>;
  modalities: Record<Modality, string>;
  polarities: Record<Polarity, string>;
  disputed: string;
  path: string;
  saying: string;
  /** The twelve, each with its short forms. */
  months: string;
  /** Whole words before a time. */
  times: Record<'within' | 'since' | 'until' | 'before' | 'after' | 'between' | 'and', string>;
  /** Whole words that questions have and that ask for nothing by themselves. */
  fillers: string;
};

export const asked = inBoth<AskedWords>({
  de: {
    relations: {
      MET_WITH: 'treff trifft traf getroff gespräch verhandel telefon begegn konfer',
      VISITS: 'besuch reis empfang empfäng empfing',
      AGREES_WITH: 'einig geeinigt vereinbar zustimm stimm zugestimmt unterzeichn versprech verspr',
      COOPERATES_WITH: 'zusammenarbeit arbeit kooper verbünd bündnis gemeinsam',
      SUPPORTS: 'unterstütz lob verteidig anerkenn erkenn stütz',
      AIDS: 'hilf helf half geholf liefer spend',
      CONCEDES_TO: 'nachgeb nachgegeb gibt einlenk abzieh abzug abgezog freilass freigelass zugeständ',
      DEMANDS: 'forder gefordert aufforder aufruf ruft verlang bitt appell will woll',
      ACCUSES: 'beschuldig vorwerf vorgeworf wirft vorwurf anklag klag kritis kritik verurteil verdächtig schuld',
      REJECTS: 'ablehn abgelehnt lehn weiger verweiger bestreit bestritt widerspr dementi leugn veto zurückweis zurückgewies dagegen',
      WARNS: 'warn gewarnt',
      THREATENS: 'droh bedroh gedroht ultimat',
      PROTESTS_AGAINST: 'protest demonstr streik',
      SANCTIONS: 'sanktion ausweis ausgewies ausschließ ausschluss boykott straf',
      DEPLOYS_TO: 'verleg stationier entsend entsandt schick truppe',
      COERCES: 'festnehm festgenomm nimmt verhaft beschlagnahm besetz blockier blockad verbiet verbot',
      ATTACKS: 'angreif angegriff angriff greif attack beschieß beschoss beschuss überfall töt einmarsch bombard krieg gewalt',
      REPRESENTS: 'vertret vertritt sprecher amt präsident minister chef',
      MEMBER_OF: 'mitglied angehör gehör beitritt',
      PART_OF: 'teil gehör behörd ministeri',
      LOCATED_IN: 'lieg lag ort befind stattfind',
      PARTICIPATES_IN: 'teilnehm teilnahm teilgenomm nimmt beteilig dabei',
    },
    modalities: {
      asserted: 'tatsach wirklich gescheh geschah gilt behaupt sicher',
      planned: 'plan beabsicht vorhab absicht ankündig angekündigt künftig wird werd will woll',
      possible: 'erwäg erwog möglich vielleicht könn kann denkbar befürcht mutmaß angeblich vermut angebot',
      demanded: 'gefordert forder verlang soll wünsch wunsch',
    },
    polarities: { positive: 'bejah stimmt', negative: 'vernein nein nicht bestreit bestritt leugn dementi widerspr' },
    disputed: 'umstritt strittig streit widerspr bestreit bestritt gegensatz uneinig',
    path: 'verbind verbund zusammenhang zwischen',
    saying: 'sag gesagt äußer geäußert erklär behaupt mein zitat zitier',
    months:
      'januar|jänner|jan februar|feber|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    times: {
      within: 'im in am vom von jahr jahre jahres des während',
      since: 'seit ab',
      until: 'bis',
      before: 'vor',
      after: 'nach',
      between: 'zwischen von vom',
      and: 'bis und',
    },
    fillers:
      'und mit zu zum zur von vom nach wie was wer wem wen wessen welche sind ist hat haben beide beiden miteinander tun der die das den dem des ein eine einen einem einer im in am an auf ab vor bei über sich es etwas wurde wurden worden damals jahr',
  },
  en: {
    relations: {
      MET_WITH: 'meet met talk negotiat phone call',
      VISITS: 'visit travel receiv',
      AGREES_WITH: 'agree sign promis accept',
      COOPERATES_WITH: 'cooperat ally allie allian work trade together',
      SUPPORTS: 'support back prais defend recognis recogniz',
      AIDS: 'aid help give gave money',
      CONCEDES_TO: 'conced yield withdr releas lift',
      DEMANDS: 'demand call ask request want urg',
      ACCUSES: 'accus blam critic condemn suspect',
      REJECTS: 'reject refus deny deni oppos veto contradict disput contest',
      WARNS: 'warn',
      THREATENS: 'threat ultimat',
      PROTESTS_AGAINST: 'protest demonstrat strik',
      SANCTIONS: 'sanction expel exclud boycott',
      DEPLOYS_TO: 'deploy send sent station troop move',
      COERCES: 'coerc arrest seiz occup block ban hack',
      ATTACKS: 'attack invad invas shell kill bomb war violen',
      REPRESENTS: 'represent office spokes president minister',
      MEMBER_OF: 'member belong join',
      PART_OF: 'part belong ministry',
      LOCATED_IN: 'locat lie place where',
      PARTICIPATES_IN: 'participat take took host attend',
    },
    modalities: {
      asserted: 'fact happen really holds claimed',
      planned: 'plan intend intent announc going will',
      possible: 'consider possib maybe might could fear alleg propos offer',
      demanded: 'demand want should wish',
    },
    polarities: { positive: 'affirm', negative: 'not deny deni negat contradict disput' },
    disputed: 'disput contradict contest controvers oppos',
    path: 'connect between',
    saying: 'say said tell told claim stat quot',
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    times: {
      within: 'in on of during the year',
      since: 'since from',
      until: 'until till to',
      before: 'before',
      after: 'after',
      between: 'between from',
      and: 'to until and',
    },
    fillers:
      'a an in on at by about was were did been it and with to the of how what is are who whom whose which does do from have has both each other',
  },
});
