package livingcircle.explain;

import java.util.Locale;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.model.Alternative;
import livingcircle.model.NeedEnd;
import livingcircle.model.WatchedNeed;
import livingcircle.text.Figures;
import livingcircle.world.World;

/** What became of a need, in sentences. */
public final class NeedWords {

    private final World world;
    private final Language language;

    public NeedWords(World world, Language language) {
        this.world = world;
        this.language = language;
    }

    /** Half-hour of the day as on a clock. */
    public static String time(int slot) {
        return String.format(Locale.ROOT, "%02d:%02d", slot / 2, slot % 2 * 30);
    }

    /** What was wanted. */
    public String wanted(WatchedNeed need) {
        String purpose = world.catalogue().purposes().get(need.purpose()).name().in(language);
        String again =
                switch (need.attempt()) {
                    case 0 -> "";
                    case 1 -> ExplainText.AGAIN.in(language);
                    default -> ExplainText.THIRD_TIME.in(language);
                };
        return purpose + again + (need.isInTour() ? ExplainText.TOUR.in(language) : "");
    }

    /** What was done about it, and how that ended. */
    public String done(WatchedNeed need) {
        Optional<Alternative> second = need.findSecond();
        String done = second.isPresent()
                ? ExplainText.FULL_THEN.in(language, deed(need.first()), deed(second.get()))
                : deed(need.first());
        StringBuilder text = new StringBuilder(done);
        if (need.sharesStop() && second.isEmpty()) {
            text.append(ExplainText.ONE_STOP.in(language));
        }
        if (need.wasTurnedAwayTwice()) {
            text.append(ExplainText.FULL_AGAIN.in(language));
        }
        if (need.waitMinutes() > 0) {
            text.append(ExplainText.WAITED.in(language, Figures.decimal(need.waitMinutes(), 0)));
        }
        return text.toString();
    }

    /** How the attempt ended, where {@link #done} does not say it. */
    public Optional<String> ended(WatchedNeed need) {
        if (need.findEnd().isEmpty()) {
            return Optional.of(ExplainText.GOING_ON.in(language));
        }
        NeedEnd end = need.findEnd().get();
        return switch (end.kind()) {
            case VISIT -> Double.isNaN(end.priceScore()) ? Optional.empty() : Optional.of(scores(end));
            case DELIVERY, ONLINE -> Optional.empty();
            case PUT_OFF -> Optional.of(end.kind().text().in(language));
            case UNMET ->
                Optional.of(
                        end.reason() == null
                                ? end.kind().text().in(language)
                                : ExplainText.UNMET.in(
                                        language, end.reason().text().in(language)));
        };
    }

    private String scores(NeedEnd end) {
        return ExplainText.SCORES.in(
                language,
                Figures.decimal(end.priceScore(), 2),
                Figures.decimal(end.qualityScore(), 2),
                Figures.decimal(end.serviceScore(), 2));
    }

    private String deed(Alternative alternative) {
        return switch (alternative.way()) {
            case VISIT ->
                ExplainText.WENT_TO.in(
                        language,
                        outlet(alternative),
                        (alternative.isRide() ? ExplainText.BY_BIKE : ExplainText.ON_FOOT)
                                .in(language, Figures.decimal(alternative.minutes(), 1)));
            case DELIVERY -> ExplainText.HAD_DELIVERED.in(language, outlet(alternative));
            case ONLINE -> ExplainText.ORDERED.in(language);
            case WITHOUT -> ExplainText.STAYED.in(language);
        };
    }

    /** The name of what an alternative is. */
    String name(Alternative alternative) {
        return alternative.service() == Alternative.NONE
                ? alternative.way().text().in(language)
                : outlet(alternative);
    }

    private String outlet(Alternative alternative) {
        var outlet = world.services().source(world.services().outlet(alternative.service()));
        String type = world.catalogue().type(alternative.type()).name().in(language);
        String name = outlet.name().in(language);
        // many outlets bear the name of their type
        return name.startsWith(type) ? name : ExplainText.OF_TYPE.in(language, name, type);
    }
}
