package livingcircle.window;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.explain.ChoiceTable;
import livingcircle.explain.ExplainText;
import livingcircle.explain.NeedWords;
import livingcircle.explain.ResidentFacts;
import livingcircle.explain.ScoreTable;
import livingcircle.explain.Story;
import livingcircle.model.WatchedNeed;
import livingcircle.outlets.Outlet;
import livingcircle.population.Population;
import livingcircle.text.Figures;
import livingcircle.world.Services;
import livingcircle.world.World;

/** What is shown of something that was clicked, as HTML. */
final class Pages {

    private static final int BEST = 4;

    private final TownState town;
    private final Language language;

    Pages(TownState town, Language language) {
        this.town = town;
        this.language = language;
    }

    String of(Selection selection) {
        return switch (selection.kind()) {
            case NOTHING -> page("<p>" + WindowText.HINT.in(language) + "</p>");
            case RESIDENT -> page(resident(selection.number()));
            case HOME -> page(home(selection.number()));
            case OUTLET -> page(outlet(selection.number()));
        };
    }

    private static String page(String body) {
        return "<html><body style='margin:8px'>" + body + "</body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String heading(String text) {
        return "<div style='margin-top:8px'><b>" + escaped(text) + "</b></div>";
    }

    private String resident(int resident) {
        Story story = town.story(resident);
        StringBuilder html = new StringBuilder(heading(ExplainText.RESIDENT.in(language, resident)));
        html.append("<table cellpadding='1' cellspacing='0'>");
        for (ResidentFacts.Fact fact : ResidentFacts.of(story.world(), resident, language)) {
            html.append("<tr valign='top'><td>").append(escaped(fact.name())).append("&nbsp;&nbsp;</td><td>");
            html.append(escaped(fact.value())).append("</td></tr>");
        }
        html.append("</table>");
        html.append(heading(ScoreTable.title(story, language)));
        html.append("<div>").append(escaped(ScoreTable.ends(story, language))).append("</div>");
        html.append(heading(WindowText.DIARY.in(language)));
        if (story.needs().isEmpty()) {
            html.append("<div>").append(WindowText.NO_DAYS.in(language)).append("</div>");
        }
        NeedWords words = new NeedWords(story.world(), language);
        int runDay = -1;
        List<WatchedNeed> needs = story.needs();
        for (int i = needs.size() - 1; i >= 0; i--) {
            WatchedNeed need = needs.get(i);
            if (need.day() != runDay) {
                runDay = need.day();
                html.append(heading(day(story, need)));
            }
            html.append(need(story.world(), words, need));
        }
        if (!needs.isEmpty()) {
            html.append("<p>").append(key()).append("</p>");
        }
        return html.append(scores(story)).toString();
    }

    private String day(Story story, WatchedNeed need) {
        String weekday = ExplainText.weekday(need.day()).in(language);
        return story.dayOf(need) > 0
                ? ExplainText.DAY.in(language, story.dayOf(need), weekday)
                : WindowText.CLOCK.in(
                        language,
                        WindowText.WARMUP.in(
                                language, need.day() + 1, story.settings().warmupDays()),
                        weekday);
    }

    private String key() {
        return escaped(ExplainText.KEY.in(language)).replace("\n", "<br>");
    }

    private String need(World world, NeedWords words, WatchedNeed need) {
        StringBuilder html = new StringBuilder("<div style='margin-top:5px'>");
        html.append(NeedWords.time(need.slot()))
                .append(" <b>")
                .append(escaped(words.wanted(need)))
                .append("</b><br>");
        html.append(escaped(words.done(need)));
        words.ended(need).ifPresent(ended -> html.append("<br>").append(escaped(ended)));
        html.append("</div>");
        ChoiceTable table = ChoiceTable.of(world, need, BEST, language);
        html.append(table(table.header(), table.rows()));
        return table.rest().isEmpty()
                ? html.toString()
                : html.append("<div>")
                        .append(escaped(table.rest()))
                        .append("</div>")
                        .toString();
    }

    private static String table(List<String> header, List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table cellpadding='2' cellspacing='0' style='font-size:9px'>");
        html.append(row(header, false));
        rows.forEach(cells -> html.append(row(cells, cells.get(0).startsWith(">"))));
        return html.append("</table>").toString();
    }

    private static String row(List<String> cells, boolean isBold) {
        StringBuilder html = new StringBuilder(isBold ? "<tr bgcolor='#E8F1F7'>" : "<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append(i == 0 ? "<td>" : "<td align='right' nowrap>")
                    .append(escaped(cells.get(i)))
                    .append("</td>");
        }
        return html.append("</tr>").toString();
    }

    private String scores(Story story) {
        List<List<String>> rows = ScoreTable.rows(story, language);
        if (rows.isEmpty()) {
            return "";
        }
        return heading(ScoreTable.title(story, language)) + table(rows.get(0), rows.subList(1, rows.size()));
    }

    private String home(int home) {
        World world = town.town().world();
        Population population = world.population();
        StringBuilder html = new StringBuilder(
                heading(WindowText.RESIDENTS_OF.in(language, ResidentFacts.home(world, home, language))));
        int first = population.firstOfHome(home);
        int end = population.firstOfHome(home + 1);
        html.append("<p>")
                .append((first == end ? WindowText.NOBODY : WindowText.CLICK_ONE).in(language))
                .append("</p>");
        int household = -1;
        for (int r = first; r < end; r++) {
            if (population.household(r) != household) {
                household = population.household(r);
                html.append("<div style='margin-top:5px'></div>");
            }
            List<ResidentFacts.Fact> facts = ResidentFacts.of(world, r, language);
            html.append("<div><a href='resident:").append(r).append("'>");
            html.append(escaped(ExplainText.RESIDENT.in(language, r))).append("</a> ");
            html.append(escaped(WindowText.HOUSEHOLD_MEMBER.in(
                    language, facts.get(0).value(), facts.get(1).value())));
            html.append("</div>");
        }
        return html.toString();
    }

    private String customers(TownState.Customers customers) {
        return WindowText.CUSTOMERS.in(
                language, Figures.count(customers.served()), Figures.count(customers.turnedAway()));
    }

    private String outlet(int outlet) {
        World world = town.town().world();
        Services services = world.services();
        Outlet source = services.source(outlet);
        StringBuilder html = new StringBuilder(heading(source.name().in(language)));
        Snapshot snapshot = town.findSnapshot().orElse(null);
        int first = services.mainService(outlet);
        for (int s = first; s < services.count() && services.outlet(s) == outlet; s++) {
            html.append("<div>")
                    .append(escaped(WindowText.OUTLET_OF.in(
                            language,
                            world.catalogue().type(services.type(s)).name().in(language),
                            Figures.decimal(services.areaM2(s), 0),
                            Figures.decimal(services.capacityPerHour(s), 0))))
                    .append("</div>");
            if (snapshot != null) {
                html.append("<div>")
                        .append(WindowText.QUEUE.in(language, Figures.decimal(snapshot.queue(s), 0)))
                        .append("</div><div>")
                        .append(customers(town.customers(s)))
                        .append("</div>");
            }
        }
        if (source.isChain()) {
            html.append("<div>").append(WindowText.CHAIN.in(language)).append("</div>");
        }
        if (source.isBarrierFree()) {
            html.append("<div>").append(WindowText.BARRIER_FREE.in(language)).append("</div>");
        }
        return html.toString();
    }
}
