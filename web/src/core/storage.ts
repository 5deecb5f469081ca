/** What is kept in this browser, or for a while in this window. A browser that forbids it just forgets. */

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
    // Private windows and full disks: it holds until the page is closed.
  }
}

/** What is not finished, kept in this window until it is closed; an empty text forgets it. */
export function holdDraft(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(`depesche.${key}`);
    else sessionStorage.setItem(`depesche.${key}`, text);
  } catch {
    // It holds until the page is loaded anew.
  }
}

export function heldDraft(key: string): string {
  try {
    return sessionStorage.getItem(`depesche.${key}`) ?? '';
  } catch {
    return '';
  }
}
