import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  loading: { display: "flex", flexDirection: "column", rowGap: "12px" },
});

/** The outline of what is about to appear. */
export function Loading(): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <Skeleton aria-label={words.loading} className={styles.loading} animation="pulse">
      <SkeletonItem size={32} />
      <SkeletonItem size={32} />
      <SkeletonItem size={56} />
      <SkeletonItem size={56} />
      <SkeletonItem size={56} />
    </Skeleton>
  );
}
