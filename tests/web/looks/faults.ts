/** What a careful eye finds wrong on a page, asked of the browser that has drawn it. */

/** Runs in the page. */
export function faultsOfLayout(over: string | null): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} pixels wide, the window ${root.clientWidth}`);
  const within = over === null ? document.body : document.querySelector(over);
  if (!within) return [...faults, `nothing is ${over}`];

  const tell = (element: Element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${text}"`;
  };
  const hidden = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    element.closest('[inert], [aria-hidden="true"]') !== null ||
    getComputedStyle(element).clipPath !== 'none';
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScroller = (element: Element) => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return true;
    return false;
  };
  /** What stays in sight while the rest moves beneath it. */
  const isStuck = (element: Element) => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).position === 'sticky') return true;
    return false;
  };
  const ownText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

  for (const element of within.querySelectorAll('*')) {
    if (hidden(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const sideways = box.right > root.clientWidth + 1 || box.left < -1;
    if (sideways && (ownText(element) || element.matches('button, input, a')) && !inScroller(element))
      faults.push(`outside of the window: ${tell(element)}`);
    const cut = getComputedStyle(element).overflowX !== 'visible' && !scrolls(element) && element.scrollWidth > element.clientWidth + 1;
    if (cut && ownText(element) && !element.closest('[title]')) faults.push(`cut off, with no way to read it: ${tell(element)}`);
  }

  /** Of a row that is half behind the end of its list nothing is said. */
  const EDGE = 2;
  const scrollers = '.panel, .rail, .view, .grid-scroller, dialog, .panel-body, .chooser, .cypher-rows';
  /** Also of a list within a list. */
  const isScrolledAway = (element: Element, x: number, y: number) => {
    for (let at = element.parentElement?.closest(scrollers); at; at = at.parentElement?.closest(scrollers)) {
      const { top, bottom, left, right } = at.getBoundingClientRect();
      if (y < top + EDGE || y > bottom - EDGE || x < left || x > right) return true;
    }
    return false;
  };
  const reach = 'button, a[href], input, select, textarea, summary, h1, h2, h3';
  for (const element of within.querySelectorAll(reach)) {
    if (hidden(element)) continue;
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x > root.clientWidth || y > root.clientHeight || box.width === 0) continue;
    if (isScrolledAway(element, x, y)) continue;
    const top = document.elementFromPoint(x, y);
    const behind = top?.closest('.panel, .rail, dialog') && !top.closest('.panel, .rail, dialog')?.contains(element);
    if (behind && over === null && document.querySelector('.app')?.getAttribute('data-sheet') !== 'none') continue;
    const clings = top?.closest('button, a, div, section, nav');
    if (clings && isStuck(clings)) continue;
    if (top && !element.contains(top) && !top.contains(element) && !element.closest('label')?.contains(top))
      faults.push(`covered by ${tell(top)}: ${tell(element)}`);
  }
  return [...new Set(faults)];
}

/** What is written on the page, be it for the eye or aloud, without what the articles say. Runs in the page. */
export function wordsOnPage(): string[] {
  const said = new Set<string>();
  const ownLanguage = document.documentElement.lang;
  for (const element of document.querySelectorAll('body *')) {
    const other = element.closest('[lang]')?.getAttribute('lang');
    if ((other && other !== ownLanguage) || element.closest('[translate="no"]')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.add(element.getAttribute(name) ?? '');
    if (!element.matches('script, style, code, textarea'))
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) said.add(node.nodeValue ?? '');
  }
  return [...said].map((text) => text.trim()).filter((text) => text !== '');
}
