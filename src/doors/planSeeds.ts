import changping from "../../seeds/plans/changping-draft.json";
import huzhou from "../../seeds/plans/huzhou-2023.json";
import liaocheng from "../../seeds/plans/liaocheng-2022.json";
import qingdao from "../../seeds/plans/qingdao-2024.json";

/** The plans that come with the product, as their files say them, in the order they are offered. */
export const planSeeds: readonly unknown[] = [huzhou, qingdao, liaocheng, changping];
