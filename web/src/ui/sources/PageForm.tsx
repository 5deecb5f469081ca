import { type FormEvent, useId, useState } from 'react';
import { add, pageAddition } from '../../core/sources/index.js';
import { useWords } from '../../hooks/useWords.js';

export function PageForm({ busy }: { busy: boolean }) {
  const { words } = useWords();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const addition = pageAddition(address);
    setWrong(!addition);
    if (!addition || busy) return;
    void add(1, async () => [addition]);
    setAddress('');
  };
  return (
    <form className="add-form" onSubmit={send} noValidate>
      <label>
        <span>{words.sources.address}</span>
        <input
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          maxLength={2_000}
          value={address}
          aria-invalid={wrong}
          aria-describedby={hint}
          onChange={(event) => {
            setAddress(event.target.value);
            setWrong(false);
          }}
        />
        <small id={hint} className={wrong ? 'wrong' : ''} role={wrong ? 'alert' : undefined}>
          {wrong ? words.sources.notAddress : words.sources.addressHint}
        </small>
      </label>
      <button type="submit" className="button primary" disabled={busy || !address.trim()}>
        {words.sources.read}
      </button>
    </form>
  );
}
