// Fills what the server wrote with what was found. Whatever a stranger wrote goes in as text, never as markup.

/** A copy of what is in a template: `<template data-template="name">`. */
export function copy(name) {
  return document.querySelector(`template[data-template="${name}"]`).content.firstElementChild.cloneNode(true);
}

/** Puts texts where the element has places for them, or is one, `data-fill="name"`; a place for which there is nothing is taken out. */
export function fill(element, texts) {
  for (const [name, text] of Object.entries(texts)) {
    for (const place of [element, ...element.querySelectorAll("[data-fill]")].filter(({ dataset }) => dataset.fill === name)) {
      if (text === null || text === "") place.remove();
      else place.textContent = place.dataset.words ? place.dataset.words.replace("{value}", () => text) : text;
    }
  }
  return element;
}

/** Fills a list with one element for each thing; where there is none, the part of the page that holds the list is taken out. */
export function list(element, name, things, make) {
  const place = element.querySelector(`[data-list="${name}"]`);
  if (things.length === 0) (place.closest(`[data-with="${name}"]`) ?? place).remove();
  else place.replaceChildren(...things.map(make));
}

const { culture } = document.documentElement.dataset;

/** A day, or a day and an hour (`2026-03-14T21:07`), as the language of the page writes them; nothing for nothing. */
export function written(at) {
  if (!at) return at;
  // A day alone is read as one in UTC, and would be the day before to the west of it.
  const style = at.includes("T") ? { timeStyle: "short" } : { timeZone: "UTC" };
  return new Intl.DateTimeFormat(culture, { dateStyle: "long", ...style }).format(new Date(at));
}

/** A number with at most one decimal, as the language of the page writes it. */
export function writtenNumber(number) {
  return new Intl.NumberFormat(culture, { maximumFractionDigits: 1 }).format(number);
}
