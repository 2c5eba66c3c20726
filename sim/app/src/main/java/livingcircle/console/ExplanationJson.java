package livingcircle.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import livingcircle.choice.UtilityTerm;
import livingcircle.experiment.ResidentScores;
import livingcircle.explain.ResidentFacts;
import livingcircle.explain.ScoreTable;
import livingcircle.explain.Story;
import livingcircle.model.Alternative;
import livingcircle.model.NeedEnd;
import livingcircle.model.WatchedNeed;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.results.Json;
import livingcircle.satisfaction.Components;
import livingcircle.satisfaction.ScorePart;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** One resident as one JSON object: who it is, every need with every alternative and its terms, and the score. */
public final class ExplanationJson {

    private final Story story;
    private final World world;

    private ExplanationJson(Story story) {
        this.story = story;
        world = story.world();
    }

    /**
     * The JSON; a number that is not known or infinite is null.
     *
     * @param firstDay first measured day that is told, from 1
     * @param lastDay last one, included
     */
    public static String of(Story story, int firstDay, int lastDay) {
        return new ExplanationJson(story).text(firstDay, lastDay);
    }

    private String text(int firstDay, int lastDay) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("scenario", world.scenario().id());
        json.put("name", world.scenario().name());
        json.put("seed", story.settings().seed());
        json.put("replication", story.settings().replication());
        json.put("warmup_days", story.settings().warmupDays());
        json.put("days", story.settings().days());
        json.put("with_feedback", story.settings().withFeedback());
        json.put("first_day_told", firstDay);
        json.put("last_day_told", lastDay);
        json.put("resident", who());
        json.put("needs", story.needs().stream().map(this::need).toList());
        json.put("satisfaction", satisfaction());
        return Json.text(json);
    }

    private Map<String, @Nullable Object> who() {
        Population population = world.population();
        int r = story.resident();
        int home = population.home(r);
        int profile = population.profile(r);
        Map<String, @Nullable Object> who = new LinkedHashMap<>();
        who.put("resident", r);
        who.put("age_band", population.parameters().ageBand(profile).id());
        who.put("sex", id(ResidentParameters.sexOf(profile)));
        who.put("household", population.household(r));
        who.put("household_persons", ResidentFacts.household(population, r));
        who.put("income_yuan", population.incomeYuan(r));
        who.put("e_bike", population.hasEBike(r));
        who.put("avoids_steps", population.avoidsSteps(r));
        who.put("home", world.city().homes().site(home).id());
        who.put("old_estate", world.city().homes().site(home).oldEstate());
        who.put(
                "community",
                world.city()
                        .communities()
                        .get(world.city().homes().community(home))
                        .id());
        return who;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, @Nullable Object> need(WatchedNeed need) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("day", story.dayOf(need));
        json.put("hour", need.slot() / 2.0);
        json.put("purpose", world.catalogue().purposes().get(need.purpose()).id());
        json.put("attempt", need.attempt());
        json.put("in_tour", need.isInTour());
        json.put("shares_stop", need.sharesStop());
        json.put("chosen", need.alternatives().indexOf(need.first()));
        json.put("turned_away", need.wasTurnedAway());
        json.put(
                "second_choice",
                need.findSecond().map(need.alternatives()::indexOf).orElse(null));
        json.put("turned_away_again", need.wasTurnedAwayTwice());
        json.put("wait_min", need.waitMinutes());
        json.put("end", need.findEnd().map(ExplanationJson::end).orElse(null));
        json.put(
                "alternatives",
                need.alternatives().stream().map(this::alternative).toList());
        return json;
    }

    private static Map<String, @Nullable Object> end(NeedEnd end) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", end.kind().id());
        json.put("reason", end.reason() == null ? null : end.reason().id());
        json.put("travel_min", Json.finite(end.minutes()));
        json.put("price_score", Json.finite(end.priceScore()));
        json.put("quality_score", Json.finite(end.qualityScore()));
        json.put("service_score", Json.finite(end.serviceScore()));
        return json;
    }

    private Map<String, @Nullable Object> alternative(Alternative alternative) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("way", alternative.way().id());
        boolean isOutlet = alternative.service() != Alternative.NONE;
        json.put("type", isOutlet ? world.catalogue().type(alternative.type()).id() : null);
        json.put(
                "outlet",
                isOutlet
                        ? world.services()
                                .source(world.services().outlet(alternative.service()))
                                .id()
                        : null);
        json.put("travel_min", Json.finite(alternative.minutes()));
        json.put("by_e_bike", alternative.isRide());
        json.put("standing", alternative.standing().id());
        Map<String, Double> terms = new LinkedHashMap<>();
        for (UtilityTerm term : alternative.terms().keySet()) {
            terms.put(term.id(), alternative.term(term));
        }
        json.put("terms", terms);
        json.put("utility", Json.finite(alternative.utility()));
        json.put("probability", alternative.probability());
        return json;
    }

    private @Nullable Object satisfaction() {
        ResidentScores scores = story.scores();
        int r = story.resident();
        if (!scores.isAsked(r)) {
            return null;
        }
        Components components = scores.components(r);
        List<Map<String, @Nullable Object>> parts = new ArrayList<>();
        for (ScorePart part : ScorePart.values()) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("part", part.id());
            json.put("share", Json.finite(ScoreTable.share(part, components)));
            json.put("points", scores.points(r, components, part));
            parts.add(json);
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("score", scores.satisfaction(r));
        json.put("personal_level_points", scores.dispositionPoints(r));
        json.put("parts", parts);
        return json;
    }
}
