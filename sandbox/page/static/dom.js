// Building what is seen. Text is always text: nothing here, or anywhere on this page, reads markup from a string.

/** Make an element with its attributes (`onclick` and the like are listeners) and children; empty children are left out. */
export function h(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return node;
}

/** What a table itself holds under a name that comes from outside; not what every object has. */
export const own = (table, name) => (Object.hasOwn(table, name) ? table[name] : undefined);

const drawn = new WeakMap();

/**
 * Show these items in a parent: `{key, data}` each, drawn anew only where their data has changed, so that what a
 * person is reading, typing or standing on stays what it is.
 */
export function keep(parent, items, draw) {
  const known = new Map([...parent.children].map((node) => [drawn.get(node)?.key, node]));
  const nodes = items.map(({ key, data }) => {
    const written = JSON.stringify(data);
    const before = known.get(key);
    if (before && drawn.get(before).written === written) return before;
    const node = draw(data);
    drawn.set(node, { key, written });
    return node;
  });
  keepingFocus(() => {
    for (const node of [...parent.children]) if (!nodes.includes(node)) node.remove();
    nodes.forEach((node, index) => {
      if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
    });
  });
}

/** Replace what a parent shows, if these data differ from those it was last drawn from. */
export function redraw(parent, data, draw) {
  keep(parent, [{ key: "all", data }], () => h("div", { class: "all" }, draw()));
}

/** Do something to the page and give the focus back to what takes the place of the element that had it. */
function keepingFocus(change) {
  const { id, selectionStart, selectionEnd } = document.activeElement ?? {};
  change();
  const heir = id && document.getElementById(id);
  if (!heir || heir === document.activeElement) return;
  heir.focus();
  if (typeof selectionStart === "number" && heir.setSelectionRange && heir.type !== "email") {
    heir.setSelectionRange(selectionStart, selectionEnd);
  }
}

/** A picture of somebody: the first letters of the name, on a colour of its own. */
export function avatar(name) {
  const letters = name.split(/\s+/).map((word) => word[0] ?? "").join("").slice(0, 2).toUpperCase();
  const tone = [...name].reduce((sum, letter) => (sum + letter.codePointAt(0)) % 6, 0);
  return h("span", { class: `avatar tone-${tone}`, "aria-hidden": "true" }, letters);
}
