package livingcircle.quality;

import livingcircle.base.BilingualText;

/**
 * From where on data are odd.
 *
 * @param duplicateM metres between two outlets of one name that are taken for one
 * @param outletStreetM metres from an outlet to its street
 * @param homeStreetM metres from a home to its street
 * @param residentsPerDwelling mean of a community
 * @param areaM2 floor area of an outlet
 * @param customersPerHour of an outlet
 * @param openHoursPerWeek of an outlet
 * @param deviations median absolute deviations (times 1.4826, so that they speak of standard deviations) of the
 *     logarithm from the median of its type at which a value is unusual
 * @param leastSpread spread of the logarithm that a type has at least
 * @param outletsOfType values of a type from which on it has a median
 * @param density outlets of a type as a share of what the catalogue expects
 * @param expectedOutlets outlets that must be expected before few or many can be told
 */
public record Thresholds(
        Threshold duplicateM,
        Threshold outletStreetM,
        Threshold homeStreetM,
        Threshold residentsPerDwelling,
        Threshold areaM2,
        Threshold customersPerHour,
        Threshold openHoursPerWeek,
        double deviations,
        double leastSpread,
        int outletsOfType,
        Threshold density,
        double expectedOutlets) {

    /** Those of the program. */
    public static final Thresholds USUAL = new Thresholds(
            between(
                    0,
                    30,
                    "assumption: two surveyors mark one shop within a shop front and the error of a telephone's position",
                    "假设：两次采集同一店铺，相差不超过一个门面加手机定位误差"),
            between(
                    0,
                    100,
                    "assumption: half a block; farther away a shop has no frontage on a street of the map",
                    "假设：约半个街区，更远则店铺在图上没有临街面"),
            between(0, 300, "the distance from which the reading of a scenario warns, too", "与读取情景时给出提示的距离相同"),
            between(
                    0.5,
                    6,
                    "assumption: households of the census of 2020 have 2.62 people in the mean; half of the dwellings"
                            + " empty, or large families everywhere",
                    "假设：2020年普查户均 2.62 人；下限相当于多数住宅空置，上限相当于普遍为大家庭"),
            between(2, 50_000, "assumption: from a booth to a shopping centre", "假设：从售货亭到购物中心"),
            between(0.5, 3_000, "assumption: from a workshop to a large market", "假设：从作坊到大型市场"),
            between(7, 168, "assumption: from an hour a day to day and night", "假设：从每天一小时到全天"),
            5,
            0.14,
            5,
            between(
                    1.0 / 3,
                    3,
                    "assumption: a third or three times the catalogue's people per outlet is beyond local habits",
                    "假设：超出业态目录服务人口的三分之一到三倍，难以用地方习惯解释"),
            3);

    private static Threshold between(double least, double most, String en, String zh) {
        return new Threshold(least, most, new BilingualText(en, zh));
    }
}
