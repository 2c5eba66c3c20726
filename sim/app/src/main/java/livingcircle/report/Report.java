package livingcircle.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;

/** One page about one or several result folders. */
public final class Report {

    private final List<ReportFolder> folders;

    private Report(List<ReportFolder> folders) {
        this.folders = folders;
    }

    /**
     * Opens the folders.
     *
     * @throws livingcircle.results.ResultsException if one is no result folder or not complete
     */
    public static Report of(List<Path> folders) {
        return new Report(folders.stream().map(ReportFolder::open).toList());
    }

    /**
     * Writes the page.
     *
     * @param file where to write; nothing else is touched
     * @param place where the page will lie, for links to the files of charts
     * @param language which language is seen first
     * @param version version of the program
     * @throws livingcircle.results.ResultsException if a table cannot be read or is cut off
     */
    public void write(Path file, Path place, Language language, String version) throws IOException {
        Optional<MapData> map = MapData.of(folders);
        List<Section> sections = new ArrayList<>();
        sections.add(Opening.asked(folders));
        sections.add(Opening.headlines(folders));
        sections.add(AcceptanceSection.of(folders));
        sections.add(new Section(
                "where",
                ReportText.MAP.with(),
                List.of(map.isPresent() ? new Block.MapView() : Say.get(ReportText.GET_MAP, folders))));
        sections.add(ChangeSections.change(folders));
        sections.add(ChangeSections.winners(folders));
        sections.add(GapSection.of(folders));
        sections.add(OperatorSection.of(folders));
        sections.add(ClosingSections.sensitivity(folders));
        sections.add(ChartSection.of(folders, place.toAbsolutePath().resolveSibling("")));
        sections.add(ClosingSections.limits(folders));
        sections.add(ClosingSections.repeat(folders));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            ReportPage.write(
                    out,
                    Say.with(ReportText.PAGE_TITLE, folders.get(0).name()),
                    language,
                    sections,
                    map.orElse(null),
                    "livingcircle " + version);
        }
    }
}
