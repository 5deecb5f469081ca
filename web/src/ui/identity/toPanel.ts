/** What the keyboard stood on is gone with the old entity: it goes on from the top of the panel. */
export function toPanel(): void {
  requestAnimationFrame(() => document.getElementById('panel')?.focus());
}
