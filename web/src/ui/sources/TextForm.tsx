import { type ChangeEvent, type FormEvent, useId } from 'react';
import { draftAtom, isTyped, type } from '../../core/sources/draft.js';
import { add, isDate, NOTHING_TYPED, type Typed, typedAddition } from '../../core/sources/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

const FIELDS = ['title', 'date', 'source'] as const;

export function TextForm({ busy }: { busy: boolean }) {
  const { words } = useWords();
  const typed = useAtom(draftAtom);
  const hint = useId();
  const dated = isDate(typed.date);
  const change = (field: keyof Typed) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    type({ [field]: event.target.value });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.text.trim() || !dated || busy) return;
    void add(1, async () => [typedAddition(typed)]);
    type(NOTHING_TYPED);
  };
  return (
    <form className="add-form" onSubmit={send}>
      <label>
        <span>{words.sources.text}</span>
        <textarea rows={8} required maxLength={2_000_000} value={typed.text} onChange={change('text')} />
      </label>
      <div className="add-fields">
        {FIELDS.map((field) => (
          <label key={field} data-field={field}>
            <span>
              {words.sources[field]} <small>{words.sources.optional}</small>
            </span>
            <input
              type="text"
              maxLength={500}
              value={typed[field]}
              onChange={change(field)}
              {...(field === 'date' ? { 'aria-describedby': hint, 'aria-invalid': !dated } : {})}
            />
            {field === 'date' && (
              <small id={hint} className={dated ? '' : 'wrong'}>
                {dated ? words.sources.dateHint : words.sources.notDate}
              </small>
            )}
          </label>
        ))}
      </div>
      <button type="submit" className="button primary" disabled={busy || !dated || !typed.text.trim()}>
        {words.sources.read}
      </button>
      {/* Below, so that nothing gives way to it while one types. */}
      {isTyped(typed) && (
        <p className="draft">
          <small>{words.sources.draft}</small>
          <button type="button" className="link" onClick={() => type(NOTHING_TYPED)}>
            {words.sources.discard}
          </button>
        </p>
      )}
    </form>
  );
}
