import { useEffect, useState } from "react";

/**
 * Whether something has been so for a while; what passes sooner is not worth saying.
 *
 * @param delay in milliseconds.
 */
export function useLasting(isNow: boolean, delay: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isNow) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, delay);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isNow, delay]);
  return isLasting;
}
