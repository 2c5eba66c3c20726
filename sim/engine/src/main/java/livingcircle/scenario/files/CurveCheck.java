package livingcircle.scenario.files;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Purpose;
import livingcircle.population.AgeBand;
import livingcircle.scenario.Behaviour;

/** Every need must have an hour: the curve of its purpose and that of the age band must meet. */
final class CurveCheck {

    private CurveCheck() {}

    static void check(YamlFile catalogueFile, Catalogue catalogue, Behaviour behaviour, Reading reading) {
        var timeOfDay = behaviour.timeOfDay();
        for (Purpose purpose : catalogue.purposes()) {
            for (AgeBand band : behaviour.residents().ageBands()) {
                List<Double> wanted = timeOfDay.curve(purpose.timeOfDay());
                if (band.isMobile() && !meet(wanted, timeOfDay.curve(band.timeOfDay()))) {
                    YamlNode node = catalogueFile
                            .root()
                            .get("purposes")
                            .get(purpose.id())
                            .get("timeOfDay");
                    reading.fault(
                            node.place(),
                            new BilingualText(
                                    "has no hour in common with the curve '" + band.timeOfDay() + "' of the age band "
                                            + band.id(),
                                    "与年龄段 " + band.id() + " 的曲线“" + band.timeOfDay() + "”没有共同的时段"),
                            new BilingualText(
                                    "give both curves a weight above 0 at some hour", "请让两条曲线至少有一个小时权重都大于 0"));
                    break;
                }
            }
        }
    }

    private static boolean meet(List<Double> a, List<Double> b) {
        for (int hour = 0; hour < a.size(); hour++) {
            if (a.get(hour) * b.get(hour) > 0) {
                return true;
            }
        }
        return false;
    }
}
