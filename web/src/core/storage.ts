/** What a person has chosen, kept in this browser. A browser that forbids it just forgets. */

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`depesche.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`depesche.${key}`, value);
  } catch {
    // Private windows and full disks: the choice holds until the page is closed.
  }
}
