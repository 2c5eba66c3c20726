package livingcircle.scenario.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/** What the schema of behaviour.yaml cannot say. */
final class BehaviourCheck {

    private final YamlNode root;
    private final Reading reading;

    private BehaviourCheck(YamlNode root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    static void check(YamlNode root, @Nullable List<String> types, Reading reading) {
        BehaviourCheck check = new BehaviourCheck(root, reading);
        check.ageBands();
        check.curves();
        check.weights();
        check.nests(types);
    }

    private void ageBands() {
        YamlNode residents = root.get("residents");
        List<YamlNode> bands = residents.get("ageBands").members();
        double shares = 0;
        int previous = -1;
        for (YamlNode band : bands) {
            shares += band.get("share").number();
            YamlNode minimumAge = band.get("minimumAge");
            if (minimumAge.integer() <= previous) {
                reading.fault(
                        minimumAge.place(),
                        new BilingualText("the age bands do not ascend", "年龄段未按升序排列"),
                        new BilingualText("order the bands by minimumAge", "请按 minimumAge 升序排列"));
            }
            previous = minimumAge.integer();
            atMostOne(band.get("walkShare"), band.get("eBikeShare"));
            bothOrNeither(band.get("speedMaleMps"), band.get("speedFemaleMps"));
        }
        if (bands.get(0).get("minimumAge").integer() != 0) {
            reading.fault(
                    bands.get(0).get("minimumAge").place(),
                    new BilingualText("the first age band does not start at birth", "第一个年龄段不是从 0 岁开始"),
                    new BilingualText("start with minimumAge: 0", "请从 minimumAge: 0 开始"));
        }
        Shares.checkSum(residents.get("ageBands").place(), "the shares of the age bands", "各年龄段比例", shares, reading);
        atMostOne(residents.get("childcareUsers"), residents.get("nurseryUsers"));
    }

    private void curves() {
        YamlNode timeOfDay = root.get("timeOfDay");
        List<String> known = List.copyOf(timeOfDay.get("curves").node().propertyNames());
        References.check(timeOfDay.get("errandCurve"), "time-of-day curve", "时段曲线", known, reading);
        for (YamlNode band : root.get("residents").get("ageBands").members()) {
            References.check(band.get("timeOfDay"), "time-of-day curve", "时段曲线", known, reading);
        }
        for (YamlNode curve : timeOfDay.get("curves").members()) {
            boolean isZero = curve.get(YamlNode.VALUE).elements().stream().allMatch(weight -> weight.number() == 0);
            if (isZero) {
                reading.fault(
                        curve.place(),
                        new BilingualText("all 24 weights are 0", "24 个权重全为 0"),
                        new BilingualText("give at least one hour a weight above 0", "请至少给一个小时大于 0 的权重"));
            }
        }
    }

    private void weights() {
        for (String block : List.of("weights", "seniorWeights")) {
            YamlNode weights = root.get("satisfaction").get(block);
            double sum =
                    weights.members().stream().mapToDouble(YamlNode::number).sum();
            Shares.checkSum(weights.place(), "the weights", "各项权重", sum, reading);
        }
    }

    private void nests(@Nullable List<String> types) {
        Map<String, String> nestOf = new HashMap<>();
        for (YamlNode nest : root.get("choice").get("nests").members()) {
            for (YamlNode type : nest.get("types").elements()) {
                if (types != null) {
                    References.check(type, "outlet type", "业态", types, reading);
                }
                String other = nestOf.put(type.text(), nest.name());
                if (other != null) {
                    reading.fault(
                            type.place(),
                            new BilingualText("belongs to nest '" + other + "' already", "已属于组“" + other + "”"),
                            new BilingualText("a type can be in one nest only", "一个业态只能属于一个组"));
                }
            }
        }
    }

    private void atMostOne(YamlNode first, YamlNode second) {
        if (first.number() + second.number() > 1 + Shares.TOLERANCE) {
            reading.fault(
                    second.place(),
                    new BilingualText(
                            "is, with " + first.name() + " = " + first.number() + ", more than 1",
                            "与 " + first.name() + " = " + first.number() + " 之和大于 1"),
                    new BilingualText("the two may add up to 1 at most", "两者之和最多为 1"));
        }
    }

    private void bothOrNeither(YamlNode first, YamlNode second) {
        if ((first.number() > 0) != (second.number() > 0)) {
            reading.fault(
                    second.place(),
                    new BilingualText(
                            "only one of " + first.name() + " and " + second.name() + " is 0",
                            first.name() + " 与 " + second.name() + " 只有一个为 0"),
                    new BilingualText("a band either walks or is carried", "一个年龄段要么步行，要么由人抱行"));
        }
    }
}
