package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.OpeningHours;
import livingcircle.scenario.Estate;
import livingcircle.scenario.changes.Attributes;
import livingcircle.scenario.changes.Change;
import livingcircle.scenario.changes.Spread;
import org.jspecify.annotations.Nullable;

/** Reads the changes of a layout file that its schema has found sound. */
final class ChangesReader {

    private static final long DEFAULT_SEED = 1;

    private final List<String> bandIds;
    private final Reading reading;
    private final HoursText written = new HoursText();

    /** @param bandIds ids of the age bands; none if they are not known */
    ChangesReader(List<String> bandIds, Reading reading) {
        this.bandIds = bandIds;
        this.reading = reading;
    }

    /** The changes, one for each element, also where one has faults. */
    List<Change> read(YamlNode changes) {
        List<Change> read = new ArrayList<>();
        for (YamlNode element : changes.elements()) {
            read.add(change(body(element)));
        }
        written.warn(Reading.shortNameOf(changes.file().path()), reading);
        return read;
    }

    /** What stands behind the word of a change. */
    static YamlNode body(YamlNode element) {
        return element.members().get(0);
    }

    private Change change(YamlNode body) {
        return switch (body.name()) {
            case "open" -> open(body);
            case "close" -> new Change.Close(body.get("id").text(), phase(body));
            case "move" ->
                new Change.Move(
                        body.get("id").text(), CirclesReader.point(body.get("to")), number(body, "cost"), phase(body));
            case "set" -> alter(body);
            case "open-many" -> openMany(body);
            case "estate" -> new Change.Build(estate(body), phase(body));
            case "ageing" -> new Change.Ageing(shares(body.get("ageShares")), phase(body));
            default -> throw new IllegalArgumentException("the schema lets no change '" + body.name() + "' pass");
        };
    }

    private Change open(YamlNode body) {
        return new Change.Open(
                body.get("id").text(),
                CirclesReader.point(body.get("at")),
                attributes(body),
                number(body, "cost"),
                isTrue(body, "converted"),
                phase(body));
    }

    private Change alter(YamlNode body) {
        YamlNode where = body.find("where");
        YamlNode services = body.find("services");
        if (services != null && body.find("type") != null) {
            reading.fault(
                    services.place(),
                    new BilingualText("stands beside type", "与 type 并列"),
                    new BilingualText("keep one of them", "请只保留一个"));
        }
        Change.Selection selection = where == null
                ? null
                : new Change.Selection(text(where, "type"), text(where, "in"), truth(where, "chain"));
        return new Change.Alter(text(body, "id"), selection, attributes(body), number(body, "cost"), phase(body));
    }

    private Change openMany(YamlNode body) {
        String spread = text(body, "spread");
        YamlNode seed = body.find("seed");
        return new Change.OpenMany(
                text(body, "id"),
                body.get("count").integer(),
                body.get("in").text(),
                spread == null ? Spread.EVEN : Spread.valueOf(spread.toUpperCase(Locale.ROOT)),
                attributes(body),
                number(body, "cost"),
                isTrue(body, "converted"),
                seed == null ? DEFAULT_SEED : seed.longInteger(),
                phase(body));
    }

    private Estate estate(YamlNode body) {
        YamlNode shares = body.find("ageShares");
        return new Estate(
                body.get("id").text(),
                Binding.text(body.get("name").node()),
                CirclesReader.point(body.get("at")),
                body.get("radiusM").number(),
                body.get("homes").integer(),
                body.get("dwellings").integer(),
                body.get("residents").integer(),
                shares == null ? null : shares(shares),
                number(body, "meanIncomeYuan"),
                number(body, "incomeSigma"),
                isTrue(body, "oldEstate"),
                null);
    }

    /** Shares in the order of the bands; those of a band that is not named are 0 and a fault. */
    private List<Double> shares(YamlNode shares) {
        if (!bandIds.isEmpty()) {
            PopulationReader.checkShares(shares, bandIds, reading);
        }
        List<Double> inOrder = new ArrayList<>();
        for (String band : bandIds) {
            Double share = number(shares, band);
            inOrder.add(share == null ? 0 : share);
        }
        return inOrder;
    }

    private Attributes attributes(YamlNode body) {
        YamlNode name = body.find("name");
        String credit = text(body, "credit");
        return new Attributes(
                services(body),
                name == null ? null : Binding.text(name.node()),
                number(body, "area"),
                number(body, "customersPerHour"),
                number(body, "price"),
                hours(body.find("hours")),
                truth(body, "chain"),
                truth(body, "barrierFree"),
                credit == null ? null : CreditGrade.valueOf(credit),
                number(body, "rentSubsidy"));
    }

    private static @Nullable List<String> services(YamlNode body) {
        YamlNode services = body.find("services");
        String type = text(body, "type");
        if (services != null) {
            return services.elements().stream().map(YamlNode::text).toList();
        }
        return type == null ? null : List.of(type);
    }

    private @Nullable OpeningHours hours(@Nullable YamlNode hours) {
        return hours == null ? null : written.read(hours.text(), hours.place(), reading);
    }

    private static @Nullable Integer phase(YamlNode body) {
        YamlNode phase = body.find("phase");
        return phase == null ? null : phase.integer();
    }

    private static @Nullable Double number(YamlNode body, String key) {
        YamlNode number = body.find(key);
        return number == null ? null : number.number();
    }

    private static @Nullable String text(YamlNode body, String key) {
        YamlNode text = body.find(key);
        return text == null ? null : text.text();
    }

    private static @Nullable Boolean truth(YamlNode body, String key) {
        YamlNode truth = body.find(key);
        return truth == null ? null : truth.node().booleanValue();
    }

    private static boolean isTrue(YamlNode body, String key) {
        return Boolean.TRUE.equals(truth(body, key));
    }
}
