const sheet = new CSSStyleSheet();

/** Text for a style sheet: what ends a string or a line is written by its number. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/gu, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;

/** Puts a line on top of every sheet of paper, and its number below, in browsers that can. */
export function paperHeader(text: string): void {
  sheet.replaceSync(`@page {
    @top-left { content: ${quoted(text)}; font: 9pt system-ui, sans-serif; color: #444; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #444; }
  }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
