import type { ComponentChildren } from 'preact';

/** A page with nothing on it but what happened and what one can do. */
export const Calm = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <main class="calm">
    <h1>{title}</h1>
    {children}
  </main>
);
