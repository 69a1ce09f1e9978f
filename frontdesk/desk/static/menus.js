// One menu at a time; Escape closes it and gives the focus back.

/** Does so for all menus of the page. */
export function manageMenus() {
  const menus = [...document.querySelectorAll("details")].filter((menu) => menu.classList.contains("menu"));
  for (const menu of menus) {
    menu.addEventListener("toggle", () => {
      if (menu.open) menus.filter((other) => other !== menu).forEach(close);
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      close(menu);
      menu.querySelector("summary")?.focus();
    });
  }
  document.addEventListener("click", ({ target }) => menus.filter((menu) => !menu.contains(/** @type {Node} */ (target))).forEach(close));
}

/** @param {HTMLDetailsElement} menu */
function close(menu) {
  menu.open = false;
}
