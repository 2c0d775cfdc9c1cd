import {useEffect} from 'preact/hooks';

/**
 * Does `work` again and again while the component is mounted, `wait()` milliseconds after each time. Nothing is done
 * while the browser tab is hidden; when it is shown again, it starts immediately.
 */
export function usePoll(
  work: () => Promise<unknown>,
  wait: () => number,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const next = (delay: number) => {
      clearTimeout(timer);
      if (!over) timer = setTimeout(() => void turn(), delay);
    };
    const turn = async () => {
      if (document.hidden) return;
      await work();
      next(wait());
    };
    const shown = () => next(0);
    document.addEventListener('visibilitychange', shown);
    next(wait());
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', shown);
    };
  }, []);
}
