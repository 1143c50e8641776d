import { languages, m, speak } from '../messages';

const names: Readonly<Record<string, string>> = { en: 'English', de: 'Deutsch', zh: '中文' };
const nameOf = (language: string): string => names[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The choice of the language, in each one's own name. */
export const Foot = () => (
  <footer class="attend-foot" aria-label={m.attend.language}>
    {languages.map((language) => (
      <button
        key={language} type="button" class="button quiet" lang={language}
        aria-pressed={document.documentElement.lang.startsWith(language)} onClick={() => speak(language)}
      >
        {nameOf(language)}
      </button>
    ))}
  </footer>
);
