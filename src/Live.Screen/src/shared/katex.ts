import 'katex/dist/katex.min.css';
import './math.css';

/** The typesetter with its style and fonts: a chunk of its own, loaded only where somebody typed a formula. */
export { renderToString } from 'katex';
