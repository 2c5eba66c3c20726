package livingcircle.console;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import livingcircle.base.Language;
import livingcircle.diagnosis.Diagnosis;
import livingcircle.diagnosis.Overfull;
import livingcircle.text.Figures;

/** Over-full services by type: how many, whom they turn away, and when they are busiest. */
final class OverfullLines {

    private OverfullLines() {}

    /** The types that turn most customers away first; empty if nothing is over-full. */
    static Columns of(Diagnosis diagnosis, int top, Language language) {
        Map<Integer, List<Overfull>> byType = diagnosis.overfull().stream()
                .collect(Collectors.groupingBy(
                        service -> diagnosis.world().services().type(service.service()),
                        TreeMap::new,
                        Collectors.toList()));
        Columns columns = new Columns();
        if (!byType.isEmpty()) {
            columns.add(
                    DiagnosisText.TYPE.in(language),
                    DiagnosisText.SERVICES.in(language),
                    DiagnosisText.TURNED_AWAY.in(language),
                    DiagnosisText.HOUR.in(language));
        }
        byType.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -turnedAway(entry.getValue())))
                .limit(top)
                .forEach(entry -> {
                    var type = diagnosis.world().catalogue().type(entry.getKey());
                    int hour = busiestHour(entry.getValue());
                    columns.add(
                            DiagnosisText.TYPE_MINUTES.in(
                                    language, type.name().in(language), Figures.count(type.standardMinutes())),
                            Figures.count(entry.getValue().size()),
                            Figures.decimal(turnedAway(entry.getValue()), 1),
                            DiagnosisText.OF_THE_HOUR.in(language, hour, hour + 1));
                });
        return columns;
    }

    private static double turnedAway(List<Overfull> services) {
        return services.stream().mapToDouble(Overfull::turnedAwayPerDay).sum();
    }

    /** The hour in which most of the services are busiest; of several the first. */
    private static int busiestHour(List<Overfull> services) {
        Map<Integer, Long> counts = services.stream()
                .collect(Collectors.groupingBy(Overfull::peakHour, TreeMap::new, Collectors.counting()));
        int hour = 0;
        long most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                hour = entry.getKey();
            }
        }
        return hour;
    }
}
