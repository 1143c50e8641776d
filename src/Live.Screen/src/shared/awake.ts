/** Keeps the display on while the page is looked at, where the browser can; where it cannot, nothing is lost. */
export function stayAwake(): void {
  const ask = (): void => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  // The browser lets go whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  ask();
}
