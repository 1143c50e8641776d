import { Component, h } from 'preact';
import type { ComponentType, FunctionComponent } from 'preact';

/** A component that is drawn anew only when something that it is given is another thing: scrolling costs only what comes into view. */
export function memo<P extends object>(of: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const keys = Object.keys(next) as (keyof P)[];
      return keys.length !== Object.keys(this.props).length || keys.some((key) => next[key] !== (this.props as Readonly<P>)[key]);
    }

    override render() {
      return h(of, this.props as P);
    }
  };
}
