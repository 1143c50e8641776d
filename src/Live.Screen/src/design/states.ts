/** The states that a component is in only under a finger, a pointer or the keyboard, each with the class that shows it here. */
const shown = { ':hover': '.as-hover', ':active': '.as-active', ':focus-visible': '.as-focus' } as const;

/** The rule of a style sheet for elements that only look as if; null when it is about no such state. */
export function still(selector: string): string | null {
  const own = Object.entries(shown).reduce((text, [state, name]) => text.replaceAll(state, name), selector);
  return own === selector ? null : own;
}

/** Shows each state on elements of its class, by the very rules of the screens and in their order. */
export function holdStates(): void {
  for (const sheet of document.styleSheets) {
    for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
      const rule = sheet.cssRules[at];
      const own = rule instanceof CSSStyleRule ? still(rule.selectorText) : null;
      if (own !== null) sheet.insertRule(`${own} { ${(rule as CSSStyleRule).style.cssText} }`, at + 1);
    }
  }
}
