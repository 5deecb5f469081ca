/** Text of a cell that may not have room for all of it. */
export function CutText({ children }: { children: string }) {
  return (
    <span className="cut-text" title={children}>
      {children}
    </span>
  );
}
