package livingcircle.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.page.Block;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Link;
import livingcircle.page.Block.Picture;
import livingcircle.page.Block.Version;
import livingcircle.page.Section;
import livingcircle.results.ResultsException;

/** The charts of the folders: files {@code <name>-<language>.svg} in the manifest's list. */
final class ChartSection {

    private final Path reportFolder;
    private final List<Block> blocks = new ArrayList<>();
    private int drawn;

    private ChartSection(Path reportFolder) {
        this.reportFolder = reportFolder;
    }

    /** @param reportFolder where the report will lie, for links to the files */
    static Section of(List<ReportFolder> folders, Path reportFolder) {
        ChartSection section = new ChartSection(reportFolder);
        folders.forEach(section::add);
        if (section.blocks.isEmpty()) {
            section.blocks.add(Say.get(ReportText.NO_CHARTS, folders));
        }
        return new Section("charts", ReportText.CHARTS.with(), section.blocks);
    }

    private void add(ReportFolder folder) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String chart : folder.texts("charts")) {
            if (chart.matches(".*-(en|zh)\\.svg")) {
                byName.computeIfAbsent(chart.replaceFirst("-(en|zh)\\.svg$", ""), name -> new ArrayList<>())
                        .add(chart);
            }
        }
        if (!byName.isEmpty()) {
            blocks.add(new Heading(folder.name()));
        }
        byName.forEach((name, files) -> blocks.add(picture(folder, name, files)));
    }

    private Picture picture(ReportFolder folder, String name, List<String> files) {
        List<String> charts = folder.texts("charts");
        List<Version> versions = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (String file : files) {
            String language = file.endsWith("-zh.svg") ? "zh" : "en";
            Path path = folder.path().resolve(file);
            try {
                versions.add(new Version(
                        files.size() == 1 ? "any" : language, Svg.inline(Files.readString(path), "chart" + drawn++)));
            } catch (IOException e) {
                throw ResultsException.reading(path, e);
            }
            links.add(link("SVG " + language, path));
            String pixels = file.replaceFirst("\\.svg$", ".png");
            if (charts.contains(pixels)) {
                links.add(link("PNG " + language, folder.path().resolve(pixels)));
            }
        }
        if (charts.contains(name + ".csv")) {
            links.add(link("CSV", folder.path().resolve(name + ".csv")));
        }
        return new Picture(versions, links);
    }

    private Link link(String label, Path file) {
        Path relative = reportFolder
                .toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize());
        return new Link(label, relative.toString().replace('\\', '/'));
    }
}
