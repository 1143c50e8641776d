/** The names of tokens with their values, as one kind of reader gets them. */
export type Tokens = Readonly<Record<string, string>>;

/** Everything that the tokens are made for, by name. */
export type Themes = Readonly<Record<'light' | 'dark' | 'lightMore' | 'darkMore' | 'forced' | 'stage', Tokens>>;

const values = (block: string): Tokens =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name, value]) => [name, value]));

/** The declarations of the rule behind `where`; a style sheet without it is not the one that is meant. */
function rule(css: string, where: string): Tokens {
  const at = css.indexOf(`${where} {`);
  if (at < 0) throw new Error(`The tokens have no rule for ${where}.`);
  const open = css.indexOf('{', css.startsWith('@', at) ? css.indexOf('{', at) + 1 : at);
  return values(css.slice(open + 1, css.indexOf('}', open)));
}

/** Reads the style sheet of the tokens as each kind of reader gets it, so that all can be shown and measured at once. */
export function themes(css: string): Themes {
  const light = rule(css, ':root');
  const dark = { ...light, ...rule(css, '@media (prefers-color-scheme: dark)') };
  const more = rule(css, '@media (prefers-contrast: more)');
  return {
    light,
    dark,
    lightMore: { ...light, ...more },
    darkMore: { ...dark, ...more, ...rule(css, '@media (prefers-contrast: more) and (prefers-color-scheme: dark)') },
    forced: { ...light, ...rule(css, '@media (forced-colors: active)') },
    stage: { ...dark, ...rule(css, '.stage, .overlay-card') },
  };
}
