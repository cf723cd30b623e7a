// What the person says for a request: which law, to whom, where the picture is, who they are. The words of the laws were written by the server.

export class RemovalForm {
  #page;

  constructor(page) {
    this.#page = page;
    for (const choice of page.querySelectorAll("input[type=radio]")) choice.addEventListener("change", () => this.show());
    this.#field("to").addEventListener("input", () => this.#error("to", false));
  }

  /** Shows what belongs to the answers so far. */
  show() {
    const [age, law, whose] = ["age", "law", "for"].map((name) => this.#chosen(name)?.value ?? "");
    for (const part of this.#page.querySelectorAll("[data-for-age]")) part.hidden = !part.dataset.forAge.split(" ").includes(age);
    for (const part of this.#page.querySelectorAll("[data-for-law]")) part.hidden = part.dataset.forLaw !== law;
    for (const part of this.#page.querySelectorAll("[data-for-request]")) part.hidden = law === "none";
    this.#part("for-another").hidden = whose !== "another";
    if (law) this.#error("law", false);
  }

  /** Says what is missing, and leads there. Whether nothing is. */
  complain() {
    const law = this.#chosen("law");
    const noLaw = !law || law.value === "none";
    const noPlatform = !this.#value("to");
    this.#error("law", noLaw);
    this.#error("to", noPlatform && !noLaw);
    if (noLaw) this.#page.querySelector("[name=law]").focus();
    else if (noPlatform) this.#field("to").focus();
    return !noLaw && !noPlatform;
  }

  /** The request, as Evidence has it (RemovalRequest). */
  read() {
    const { dataset: law } = this.#chosen("law");
    const isForAnother = this.#chosen("for").value === "another";
    return {
      words: {
        title: law.title, hours: law.hours ? Number(law.hours) : null,
        request: isForAnother ? law.requestForAnother : law.request,
        statement: isForAnother ? law.statementForAnother : law.statement,
      },
      platform: this.#value("to"),
      places: this.#value("where").split("\n").map((place) => place.trim()).filter(Boolean),
      name: this.#value("name") || null,
      contact: this.#value("contact") || null,
      onBehalfOf: isForAnother ? this.#value("behalf") : null,
      day: today(),
    };
  }

  /** Empties what belongs to one app or site. */
  clearPlace() {
    for (const name of ["to", "where"]) this.#field(name).value = "";
  }

  /** Empties all of it. */
  clear() {
    for (const field of this.#page.querySelectorAll("[data-field]")) field.value = "";
    for (const choice of this.#page.querySelectorAll("input[type=radio]")) choice.checked = choice.defaultChecked;
    for (const name of ["law", "to"]) this.#error(name, false);
    this.show();
  }

  #part(name) {
    return this.#page.querySelector(`[data-${name}]`);
  }

  #field(name) {
    return this.#page.querySelector(`[data-field=${name}]`);
  }

  #value(name) {
    return this.#field(name).value.trim();
  }

  #chosen(name) {
    return this.#page.querySelector(`[name=${name}]:checked`);
  }

  #error(name, isWrong) {
    const error = this.#page.querySelector(`#${name}-error`);
    error.hidden = !isWrong;
    error.closest(".govuk-form-group").classList.toggle("govuk-form-group--error", isWrong);
  }
}

// On the clock of the person.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0")).join("-");
}
