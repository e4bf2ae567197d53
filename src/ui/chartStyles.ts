import { makeStyles, tokens } from "@fluentui/react-components";

/** The strokes and fills that a chart and its legend share. */
export const useChartStyles = makeStyles({
  target: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "LinkText" },
  },
  targetPoint: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "LinkText", stroke: "Canvas" },
  },
  baseline: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  actual: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  value: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
  projected: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2px",
    strokeDasharray: "2 4",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  ahead: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "GrayText" },
  },
  warning: {
    stroke: tokens.colorPaletteGoldForeground2,
    strokeWidth: "1.5px",
    strokeDasharray: "8 4",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  zone: {
    stroke: tokens.colorTransparentStroke,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "GrayText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  figure: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    paintOrder: "stroke",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});
