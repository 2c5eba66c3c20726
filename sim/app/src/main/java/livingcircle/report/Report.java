package livingcircle.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import livingcircle.base.Language;
import livingcircle.page.Block;
import livingcircle.page.Page;
import livingcircle.page.Section;

/** One page about one or several result folders. */
public final class Report {

    private static final int ALL = 100;
    // share of the work that the map takes, about
    private static final int MAP_PERCENT = 80;

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
     * @param afterPart told how many percent are done, ascending to 100
     * @throws livingcircle.results.ResultsException if a table cannot be read or is cut off
     */
    public void write(Path file, Path place, Language language, String version, IntConsumer afterPart)
            throws IOException {
        Optional<MapData> map = MapData.of(folders, percent -> afterPart.accept(percent * MAP_PERCENT / ALL));
        Section where = new Section(
                "where",
                ReportText.MAP.with(),
                List.of(map.isPresent() ? new Block.MapView() : Say.get(ReportText.GET_MAP, folders)));
        List<Supplier<Section>> parts = List.of(
                () -> Opening.asked(folders),
                () -> Opening.headlines(folders),
                () -> AcceptanceSection.of(folders),
                () -> where,
                () -> ChangeSections.change(folders),
                () -> ChangeSections.winners(folders),
                () -> GapSection.of(folders),
                () -> OperatorSection.of(folders),
                () -> StudySection.of(folders),
                () -> ChartSection.of(folders, place.toAbsolutePath().resolveSibling("")),
                () -> ClosingSections.limits(folders),
                () -> ClosingSections.repeat(folders));
        List<Section> sections = new ArrayList<>();
        for (Supplier<Section> part : parts) {
            sections.add(part.get());
            afterPart.accept(MAP_PERCENT + (ALL - MAP_PERCENT) * sections.size() / parts.size());
        }
        Page page = new Page(
                Say.with(ReportText.PAGE_TITLE, folders.get(0).name()),
                ReportText.SUBTITLE.with(),
                sections,
                map.isPresent() ? MapParts.of(map.get()) : Page.Parts.NONE,
                "livingcircle " + version);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            page.write(out, language);
        }
    }
}
