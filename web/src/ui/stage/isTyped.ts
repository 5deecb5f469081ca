/** Whether a letter is meant for the picture: pressed once, alone, and not where one types or is asked something. */
export function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  const elsewhere =
    target instanceof HTMLElement &&
    (target.matches('input:not([type="checkbox"]), textarea, select') || target.closest('dialog') !== null);
  return !elsewhere && !event.defaultPrevented && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey;
}
