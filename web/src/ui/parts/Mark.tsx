/** The sign of Depesche: two who are joined by a dispatch. */
export function Mark() {
  return (
    <svg className="mark" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path d="M9.5 22.5C11 13 16.5 10 21 10.6" fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="9.2" cy="22.8" r="3.4" fill="#fff" />
      <circle cx="22.4" cy="10.4" r="3.4" fill="#f0a24b" />
    </svg>
  );
}
