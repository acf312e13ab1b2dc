// SPDX-License-Identifier: GPL-3.0-or-later

/** An element of a class, with what is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
    const made = document.createElement(tag);
    if (className !== '') made.className = className;
    made.append(...children);
    return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of 16 by 16 from the outline of {@link ICONS}, in the colour of the text. */
function icon(outline: string): SVGSVGElement {
    const picture = document.createElementNS(SVG, 'svg');
    picture.setAttribute('viewBox', '0 0 16 16');
    picture.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', outline);
    picture.append(path);
    return picture;
}

/** Outlines, stroked by the style sheet. */
export const ICONS = {
    keyboard: 'M1.5 3.5h13v9h-13zM4 6h1M7.5 6h1M11 6h1M4 8.2h1M7.5 8.2h1M11 8.2h1M5 10.5h6',
    keys: 'M2.5 2.5h5v5h-5zM8.5 8.5h5v5h-5zM10 4.5h3.5M11.75 2.75v3.5M3 11h4',
    clipboard: 'M5.5 3h-2v11h9V3h-2M5.5 1.8h5v2.6h-5zM6 8h4M6 10.5h4',
    view: 'M1.5 2.5h13v9h-13zM5.5 14h5M8 11.5V14',
    fullScreen: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
    menu: 'M3 4h10M3 8h10M3 12h10',
    move: 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
    down: 'M3 6l5 4 5-4',
    sound: 'M2.5 6H5l3.5-3v10L5 10H2.5zM11 5.7a3.2 3.2 0 0 1 0 4.6M12.9 3.8a6 6 0 0 1 0 8.4',
    silence: 'M2.5 6H5l3.5-3v10L5 10H2.5zM11 6.2l3.6 3.6M14.6 6.2L11 9.8',
} as const;

export type IconName = keyof typeof ICONS;

/** A button that calls back. */
export function button(text: string, className: string, pressed: () => void): HTMLButtonElement {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', pressed);
    return made;
}

/** A button that shows a picture, and whose words are for screen readers and who waits. */
export function iconButton(name: IconName, label: string, pressed: () => void): HTMLButtonElement {
    const made = button('', 'icon-button', pressed);
    setIcon(made, name);
    setLabel(made, label);
    return made;
}

/** Shows another picture on a button. */
export function setIcon(control: HTMLElement, name: IconName): void {
    control.replaceChildren(icon(ICONS[name]));
}

/** What a button without words is called. */
export function setLabel(control: HTMLElement, label: string): void {
    control.setAttribute('aria-label', label);
    control.title = label;
}
