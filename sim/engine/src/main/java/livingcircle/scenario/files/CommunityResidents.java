package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.LargestRemainder;
import livingcircle.city.Community;
import org.jspecify.annotations.Nullable;

/**
 * How many residents each community has. A total that the scenario states wins: known communities are scaled to it;
 * where only some are known they keep their number and the rest is split over the others by dwellings; where none is
 * known all is split by dwellings. Without a total every community must be known. A community without dwellings that
 * does not know better has no residents.
 */
final class CommunityResidents {

    private final List<Community> communities;
    private final int[] known;
    private final int[] dwellings;
    private final Reading reading;

    /**
     * @param known residents of each community, negative where not known
     * @param dwellings dwellings of each community
     */
    CommunityResidents(List<Community> communities, int[] known, int[] dwellings, Reading reading) {
        this.communities = communities;
        this.dwellings = dwellings;
        this.known = known.clone();
        for (int c = 0; c < known.length; c++) {
            if (known[c] < 0 && dwellings[c] == 0) {
                this.known[c] = 0;
            }
        }
        this.reading = reading;
    }

    /**
     * The residents of each community, or null after a fault.
     *
     * @param place where the total stands or should stand
     * @param total the stated total, or null
     */
    int @Nullable [] split(Place place, @Nullable Integer total) {
        long sum = Arrays.stream(known).filter(n -> n > 0).asLongStream().sum();
        long unknown = Arrays.stream(known).filter(n -> n < 0).count();
        if (total == null) {
            return unknown > 0 ? missing(place) : checked(place, sum);
        }
        if (unknown == 0) {
            return scaled(total, sum);
        }
        if (sum > total) {
            reading.fault(
                    place,
                    new BilingualText(
                            "is less than the " + sum + " residents that some communities have already",
                            "小于部分社区已知居民数之和 " + sum),
                    new BilingualText("correct it, or the residents of the communities", "请更正总数或社区居民数"));
            return null;
        }
        return filled(total - (int) sum);
    }

    private int @Nullable [] checked(Place place, long sum) {
        if (sum < 1 || sum > PopulationReader.MOST_RESIDENTS) {
            reading.fault(
                    place,
                    new BilingualText(
                            "the communities have " + sum + " residents together, not 1 to "
                                    + PopulationReader.MOST_RESIDENTS,
                            "各社区居民合计 " + sum + "，应在 1 到 " + PopulationReader.MOST_RESIDENTS + " 之间"),
                    new BilingualText("correct them, or write residents", "请更正，或填写 residents"));
            return null;
        }
        return known;
    }

    private int @Nullable [] missing(Place place) {
        List<String> unknown = new ArrayList<>();
        for (int c = 0; c < known.length; c++) {
            if (known[c] < 0) {
                unknown.add(communities.get(c).id());
            }
        }
        String some = String.join(", ", unknown.subList(0, Math.min(3, unknown.size())));
        String more = unknown.size() > 3 ? ", …" : "";
        reading.fault(
                place.with(place.key() + ".residents", ""),
                new BilingualText(
                        "is missing, and " + unknown.size() + " communities do not know theirs (" + some + more + ")",
                        "缺少该键，且 " + unknown.size() + " 个社区的居民数未知（" + some + more + "）"),
                new BilingualText("write the residents of the whole city, or of each community", "请填写全市居民数，或每个社区的居民数"));
        return null;
    }

    private int[] scaled(int total, long sum) {
        if (sum == total) {
            return known;
        }
        reading.warn(
                "the communities have " + sum + " residents together and were scaled to the " + total
                        + " of the scenario",
                "各社区居民合计 " + sum + "，已按情景的总数 " + total + " 等比调整");
        return LargestRemainder.split(total, toDoubles(sum > 0 ? known : dwellings));
    }

    private int[] filled(int rest) {
        double[] weights = new double[known.length];
        for (int c = 0; c < known.length; c++) {
            weights[c] = known[c] < 0 ? dwellings[c] : 0;
        }
        int[] residents = LargestRemainder.split(rest, weights);
        for (int c = 0; c < known.length; c++) {
            residents[c] += Math.max(0, known[c]);
        }
        return residents;
    }

    private static double[] toDoubles(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }
}
