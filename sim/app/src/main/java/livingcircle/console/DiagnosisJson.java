package livingcircle.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.diagnosis.Confirmation;
import livingcircle.diagnosis.Diagnosis;
import livingcircle.diagnosis.Gap;
import livingcircle.diagnosis.Remedy;
import livingcircle.results.Json;
import livingcircle.results.Study;
import org.jspecify.annotations.Nullable;

/** The main findings of a diagnosis as one JSON object. */
public final class DiagnosisJson {

    private DiagnosisJson() {}

    /**
     * The JSON; a number that is not known is null.
     *
     * @param top entries of each list
     * @param folder where the results are
     */
    public static String of(
            Study study, Diagnosis diagnosis, List<Confirmation> confirmations, int top, String folder) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("scenario", study.scenario());
        json.put("name", study.name());
        json.put("output", folder);
        json.put("seed", study.settings().seed());
        json.put("residents", study.residents());
        json.put("overfull_services", diagnosis.overfull().size());
        List<Object> gaps = new ArrayList<>();
        for (Gap gap : diagnosis.gaps(diagnosis.city()).stream().limit(top).toList()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("type", diagnosis.world().catalogue().type(gap.type()).id());
            one.put("affected_residents", gap.affected());
            one.put("affected_share", gap.share());
            one.put("nearest_m_mean", Json.finite(gap.nearestMMean()));
            gaps.add(one);
        }
        json.put("gaps", gaps);
        List<Object> remedies = new ArrayList<>();
        diagnosis.best(top).forEach(remedy -> remedies.add(of(remedy, diagnosis, confirmations)));
        json.put("remedies", remedies);
        json.put("warnings", study.warnings());
        return Json.text(json);
    }

    private static Map<String, @Nullable Object> of(
            Remedy remedy, Diagnosis diagnosis, List<Confirmation> confirmations) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("action", remedy.isAdded() ? "add" : "open");
        one.put("area", remedy.area().id());
        one.put("outlet", remedy.outlet().id());
        one.put("type", diagnosis.world().catalogue().type(remedy.type()).id());
        one.put("cost_yuan", remedy.costYuan());
        one.put("newly_covered", remedy.effect().newlyCovered());
        one.put("helped", remedy.helped());
        one.put("helped_per_10k_yuan", Json.finite(remedy.helpedPerTenThousandYuan()));
        one.put("profit_yuan_per_day", remedy.profitYuanPerDay());
        confirmations.stream()
                .filter(c -> c.remedy().equals(remedy))
                .findFirst()
                .ifPresent(c -> {
                    one.put("gained_residents", c.gained());
                    one.put("lost_residents", c.lost());
                    one.put(
                            "satisfied_share_change",
                            Json.finite(c.satisfied().difference().mean()));
                    one.put("simulated_profit_yuan_per_day", Json.finite(c.profitYuanPerDay()));
                });
        return one;
    }
}
