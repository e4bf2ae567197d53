/** Seen by FortuneSheet's own menus, tool bar and tabs: nothing, for what they do could not be saved. */
export const withoutMenus = {
  showToolbar: false,
  showSheetTabs: false,
  cellContextMenu: [],
  headerContextMenu: [],
  sheetTabContextMenu: [],
  filterContextMenu: [],
};
