package livingcircle.scenario.files;

import java.util.List;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/** Checks that the numbers of a county's sub-areas fit together and add up to those of the county. */
final class CountyNumbers {

    /** Keys of what the sub-areas must add up to. */
    static final List<String> CONTROL_TOTALS = List.of("residents", "settlements", "urbanShare");

    private static final double SHARE_TOLERANCE = 1e-4;
    private static final int MOST_DWELLINGS = 2_000_000;

    private final YamlNode county;
    private final Reading reading;
    private long residents;
    private long urban;
    private long settlements;
    private boolean hasTown;

    private CountyNumbers(YamlNode county, Reading reading) {
        this.county = county;
        this.reading = reading;
    }

    static void check(YamlNode county, Reading reading) {
        CountyNumbers numbers = new CountyNumbers(county, reading);
        int before = reading.faultCount();
        county.get("subAreas").members().forEach(numbers::take);
        numbers.checkTown();
        if (reading.faultCount() == before) {
            numbers.checkTotals();
        }
    }

    private void take(YamlNode subArea) {
        long all = subArea.get("residents").longInteger();
        YamlNode urbanNode = subArea.find("urbanResidents");
        long inTown = urbanNode == null ? all : urbanNode.longInteger();
        YamlNode communities = subArea.get("communities");
        YamlNode villages = subArea.find("villages");
        long villageCount = villages == null ? 0 : villages.longInteger();
        residents += all;
        urban += inTown;
        settlements += communities.longInteger() + villageCount;
        if (urbanNode != null && inTown > all) {
            fault(
                    urbanNode,
                    "is more than all its " + all + " residents",
                    "大于其全部居民数 " + all,
                    new BilingualText("correct one of them", "请更正其中之一"));
            return;
        }
        checkHoused(communities, communities, inTown, "urban", "城镇");
        checkHoused(subArea, villages, all - inTown, "rural", "乡村");
        if (subArea.find("seat") == null) {
            hasTown = true;
            if (villageCount > 0 || inTown < all) {
                fault(
                        villages == null ? subArea : villages,
                        "a sub-area of the central town has no villages",
                        "属于中心城区的分区没有村庄",
                        new BilingualText(
                                "give it a seat, or count all its residents as urban", "请填写 seat，或将全部居民计为城镇"));
            }
        }
    }

    private void checkHoused(YamlNode otherwise, @Nullable YamlNode places, long people, String en, String zh) {
        long count = places == null ? 0 : places.longInteger();
        if ((people > 0) != (count > 0)) {
            fault(
                    places == null ? otherwise : places,
                    count + " places for " + people + " " + en + " residents",
                    zh + "居民 " + people + " 人，对应的社区或村为 " + count + " 个",
                    new BilingualText(
                            "residents need a place to live in, and a place residents", "有居民须有社区或村，有社区或村须有居民"));
        }
    }

    private void checkTown() {
        if (!hasTown) {
            fault(
                    county.get("subAreas"),
                    "no sub-area shares the central town",
                    "没有属于中心城区的分区",
                    new BilingualText("leave out the seat of at least one", "至少一个分区不填 seat"));
        }
    }

    private void checkTotals() {
        YamlNode total = county.get("residents");
        if (total.longInteger() != residents) {
            unequal(total, residents + " residents", "居民合计 " + residents);
        }
        YamlNode places = county.get("settlements");
        if (places.longInteger() != settlements) {
            unequal(places, settlements + " communities and villages", "社区和村合计 " + settlements);
        }
        YamlNode share = county.get("urbanShare");
        double actual = (double) urban / residents;
        if (Math.abs(share.number() - actual) > SHARE_TOLERANCE) {
            String shown = String.valueOf(Math.round(actual * 1e5) / 1e5);
            unequal(share, "an urban share of " + shown, "城镇人口比例 " + shown);
        }
        if (residents / county.get("householdSize").number() > MOST_DWELLINGS) {
            fault(
                    county.get("householdSize"),
                    "makes more than " + MOST_DWELLINGS + " dwellings",
                    "住房超过 " + MOST_DWELLINGS + " 套",
                    new BilingualText("use fewer residents or larger households", "请减少居民，或增大户均人口"));
        }
    }

    private void unequal(YamlNode total, String en, String zh) {
        fault(
                total,
                "but the sub-areas have " + en,
                "但各分区" + zh,
                new BilingualText("correct the total or the sub-areas", "请更正总数或分区"));
    }

    private void fault(YamlNode node, String en, String zh, BilingualText mend) {
        reading.fault(node.place(), new BilingualText(en, zh), mend);
    }
}
