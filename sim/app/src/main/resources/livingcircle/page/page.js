"use strict";
// Switches between the languages of the page; the map listens for the event "report-language".
const page = document.documentElement;
function setLanguage(language) {
  page.dataset.language = language;
  page.lang = language;
  document.dispatchEvent(new CustomEvent("report-language", { detail: language }));
}
document.getElementById("language").addEventListener("click", () => setLanguage(page.dataset.language === "zh" ? "en" : "zh"));
