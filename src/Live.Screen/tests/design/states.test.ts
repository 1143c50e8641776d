import { expect, it } from 'vitest';
import { still } from '../../src/design/states';

it('gives the rules of a state to the elements that show it standing still, and leaves all others alone', () => {
  expect(still('.button:hover')).toBe('.button.as-hover');
  expect(still('.row:focus-visible, .slot:active')).toBe('.row.as-focus, .slot.as-active');
  expect(still('.button')).toBeNull();
});
