package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.BilingualText;
import livingcircle.base.LargestRemainder;
import livingcircle.city.Community;
import livingcircle.population.AgeBand;
import livingcircle.population.PopulationSpec;
import org.jspecify.annotations.Nullable;

/** Reads the block {@code population} of a scenario and reconciles it with what the communities know. */
final class PopulationReader {

    static final int MOST_RESIDENTS = 30_000_000;

    private final YamlNode node;
    private final CityInput city;
    private final Reading reading;
    private final List<Community> communities;

    private PopulationReader(YamlNode node, CityInput city, Reading reading) {
        this.node = node;
        this.city = city;
        this.reading = reading;
        this.communities = city.layers().communities();
    }

    /**
     * The population of a scenario that its schema has found sound, or null after a fault.
     *
     * @param bandIds ids of the age bands
     * @param ageBands the age bands, or null if their file has faults
     */
    static @Nullable PopulationSpec read(
            YamlNode node, CityInput city, List<String> bandIds, @Nullable List<AgeBand> ageBands, Reading reading) {
        return new PopulationReader(node, city, reading).read(bandIds, ageBands);
    }

    private @Nullable PopulationSpec read(List<String> bandIds, @Nullable List<AgeBand> ageBands) {
        int before = reading.faultCount();
        YamlNode shares = node.find("ageShares");
        YamlNode ages = node.find("ages");
        if (shares != null) {
            checkShares(shares, bandIds, reading);
        }
        if (shares != null && ages != null) {
            reading.fault(
                    shares.place(),
                    new BilingualText("contradicts 'ages', which holds the ages of each community", "与 ages（各社区年龄）重复"),
                    new BilingualText("keep one of them", "请只保留一个"));
        }
        YamlNode named = node.find("survey");
        if (named != null && ageBands == null) {
            return null;
        }
        PopulationSurvey survey = named == null || ageBands == null ? null : survey(named, ages, shares, ageBands);
        List<String> ids = communities.stream().map(Community::id).toList();
        List<List<Integer>> counts =
                survey != null ? survey.ages() : ages == null ? List.of() : AgesFile.read(ages, ids, bandIds, reading);
        int[] residents = reading.faultCount() == before ? residents(known(survey, counts)) : null;
        if (residents != null) {
            List<Place> places = survey == null ? city.communityPlaces() : survey.places();
            ResidentsAtHome.check(city.layers(), residents, places, reading);
        }
        if (reading.faultCount() > before || residents == null || counts == null || ageBands == null) {
            return null;
        }
        double meanIncomeYuan = node.get("meanIncomeYuan").number();
        if (survey != null) {
            SurveyedIncome.checkLevel(survey.residents(), survey.traits(), meanIncomeYuan, reading);
        }
        List<List<Integer>> scaled = scale(counts, Arrays.stream(residents).sum());
        return new PopulationSpec(
                scaled.isEmpty() ? boxed(residents) : boxed(rowSums(scaled)),
                scaled.isEmpty() ? shares(shares, ageBands) : sharesOf(scaled),
                scaled,
                meanIncomeYuan,
                node.get("incomeSigma").number(),
                rural(),
                survey == null ? List.of() : survey.traits(),
                node.get("seed").longInteger(),
                List.of());
    }

    /** The survey of a node, or null after a fault. */
    private @Nullable PopulationSurvey survey(
            YamlNode named, @Nullable YamlNode ages, @Nullable YamlNode shares, List<AgeBand> ageBands) {
        Layer layer = Layer.isNamed(named) ? Layer.of(named, reading) : null;
        PopulationSurvey survey = layer == null ? null : PopulationSurvey.read(layer, communities, ageBands, reading);
        YamlNode other = ages != null ? ages : survey != null && !survey.ages().isEmpty() ? shares : null;
        if (other != null) {
            reading.fault(
                    other.place(),
                    new BilingualText(
                            "contradicts 'survey', which holds the residents of each community", "与 survey（各社区人口）重复"),
                    new BilingualText("keep one of them", "请只保留一个"));
        }
        return survey;
    }

    /** Residents of each community, negative where they are not known. */
    private int[] known(@Nullable PopulationSurvey survey, @Nullable List<List<Integer>> counts) {
        if (survey != null) {
            return survey.residents().stream().mapToInt(Integer::intValue).toArray();
        }
        return counts == null || counts.isEmpty()
                ? communities.stream().mapToInt(Community::residents).toArray()
                : rowSums(counts);
    }

    private PopulationSpec.@Nullable Rural rural() {
        YamlNode rural = node.find("rural");
        if (rural == null) {
            return null;
        }
        if (communities.stream().noneMatch(Community::isRural)) {
            reading.warn("population.rural has no effect: no community is rural", "population.rural 不起作用：没有乡村社区");
        }
        return new PopulationSpec.Rural(
                rural.get("meanIncomeYuan").number(), rural.get("incomeSigma").number());
    }

    /** Checks that shares name every age band and add up to 1. */
    static void checkShares(YamlNode shares, List<String> bandIds, Reading reading) {
        double sum = 0;
        for (YamlNode share : shares.members()) {
            if (!bandIds.contains(share.name())) {
                References.report(share.place(), share.name(), "age band", "年龄段", bandIds, reading);
            }
            sum += share.number();
        }
        for (String id : bandIds) {
            if (shares.find(id) == null) {
                reading.fault(
                        shares.place(),
                        new BilingualText("the age band '" + id + "' is missing", "缺少年龄段“" + id + "”"),
                        new BilingualText("give the share of every band", "请给出每个年龄段的比例"));
            }
        }
        Shares.checkSum(shares.place(), "the shares of the age bands", "各年龄段比例", sum, reading);
    }

    /** Residents of each community, or null after a fault; see {@link CommunityResidents}. */
    private int @Nullable [] residents(int[] known) {
        YamlNode total = node.find("residents");
        return new CommunityResidents(communities, known, ResidentsAtHome.dwellings(city.layers()), reading)
                .split(total == null ? node.place() : total.place(), total == null ? null : total.integer());
    }

    private static List<List<Integer>> scale(List<List<Integer>> counts, int total) {
        if (counts.isEmpty() || Arrays.stream(rowSums(counts)).sum() == total) {
            return counts;
        }
        int bands = counts.get(0).size();
        int[] cells = LargestRemainder.split(
                total,
                counts.stream()
                        .flatMap(List::stream)
                        .mapToDouble(Integer::doubleValue)
                        .toArray());
        return IntStream.range(0, counts.size())
                .mapToObj(row -> boxed(Arrays.copyOfRange(cells, row * bands, (row + 1) * bands)))
                .toList();
    }

    private static List<Double> shares(@Nullable YamlNode shares, List<AgeBand> bands) {
        List<Double> inOrder = new ArrayList<>();
        for (AgeBand band : bands) {
            inOrder.add(shares == null ? band.share() : shares.get(band.id()).number());
        }
        return inOrder;
    }

    private static List<Double> sharesOf(List<List<Integer>> counts) {
        double total = Arrays.stream(rowSums(counts)).sum();
        return IntStream.range(0, counts.get(0).size())
                .mapToObj(band -> counts.stream().mapToInt(row -> row.get(band)).sum() / total)
                .toList();
    }

    private static int[] rowSums(List<List<Integer>> counts) {
        return counts.stream()
                .mapToInt(row -> row.stream().mapToInt(Integer::intValue).sum())
                .toArray();
    }

    private static List<Integer> boxed(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
