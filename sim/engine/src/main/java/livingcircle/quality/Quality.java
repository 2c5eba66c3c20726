package livingcircle.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Catalogue;
import livingcircle.scenario.Fault;

/**
 * How good the data of a scenario are.
 *
 * @param findings what is odd, by severity, kind and id; faults in the order given
 * @param communities those that can be graded, in the city's order
 * @param faults all faults, also those that are not listed
 */
public record Quality(List<Finding> findings, List<CommunityQuality> communities, int faults) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::layer)
            .thenComparing(Finding::id);

    public Quality {
        findings = List.copyOf(findings);
        communities = List.copyOf(communities);
    }

    /**
     * Looks at data.
     *
     * @param data what could be read
     * @param faults what could not, as far as it is listed
     * @param faultCount all of it
     * @param thresholds what is taken as usual
     */
    public static Quality of(QualityData data, List<Fault> faults, int faultCount, Thresholds thresholds) {
        List<Finding> odd = new ArrayList<>(
                Duplicates.find(data.outlets(), thresholds.duplicateM().most()));
        odd.addAll(Outliers.find(data.outlets(), thresholds));
        CityLayers city = data.city();
        if (city != null) {
            odd.addAll(StreetCheck.find(city, data.outlets(), thresholds));
            odd.addAll(CommunityCheck.find(data, city, thresholds.residentsPerDwelling()));
        }
        Catalogue catalogue = data.catalogue();
        if (catalogue != null) {
            int residents =
                    data.residents().stream().mapToInt(Integer::intValue).sum();
            odd.addAll(ProvisionCheck.find(catalogue, data.outlets(), residents, thresholds));
        }
        odd.sort(ORDER);
        List<Finding> findings =
                new ArrayList<>(faults.stream().map(Quality::finding).toList());
        findings.addAll(odd);
        return new Quality(findings, city == null ? List.of() : grades(data, city, odd), faultCount);
    }

    /** Communities whose homes may be among those that could not be read are not graded. */
    private static List<CommunityQuality> grades(QualityData data, CityLayers city, List<Finding> odd) {
        return Grading.of(city, data.outlets(), odd).stream()
                .filter(community -> data.areHomesComplete() || community.homes() > 0)
                .toList();
    }

    private static Finding finding(Fault fault) {
        String line = fault.line() > 0 ? String.valueOf(fault.line()) : "";
        String id = line.isEmpty() || fault.key().isEmpty() ? line + fault.key() : line + " " + fault.key();
        String key = fault.key().isEmpty() ? fault.file() : fault.key();
        String value = fault.value();
        return new Finding(
                fault.file(),
                id,
                BilingualText.of(key),
                null,
                FindingKind.UNREADABLE,
                value.isEmpty()
                        ? fault.problem()
                        : new BilingualText(
                                value + ": " + fault.problem().en(),
                                value + "：" + fault.problem().zh()),
                new BilingualText("no fault", "没有错误"),
                fault.mend(),
                fault);
    }

    /** How many findings are of a severity; of faults also those that are not listed. */
    public long count(Severity severity) {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kind.severity() == severity)
                .mapToLong(this::count)
                .sum();
    }

    /** How many findings are of a kind; of faults also those that are not listed. */
    public long count(FindingKind kind) {
        return kind == FindingKind.UNREADABLE
                ? faults
                : findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    /** How many communities have a grade. */
    public long count(Grade grade) {
        return communities.stream()
                .filter(community -> community.grade() == grade)
                .count();
    }

    /** The findings by kind, the worst first. */
    public Map<FindingKind, List<Finding>> byKind() {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::kind, () -> new EnumMap<>(FindingKind.class), Collectors.toList()));
    }
}
