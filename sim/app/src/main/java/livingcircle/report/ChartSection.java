package livingcircle.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.report.Block.Heading;
import livingcircle.report.Block.Link;
import livingcircle.report.Block.Picture;
import livingcircle.report.Block.Version;
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
        byName.values().forEach(files -> blocks.add(picture(folder, files)));
    }

    private Picture picture(ReportFolder folder, List<String> files) {
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
            Path relative = reportFolder
                    .toAbsolutePath()
                    .normalize()
                    .relativize(path.toAbsolutePath().normalize());
            String href = relative.toString().replace('\\', '/');
            links.add(new Link("SVG " + language, href));
            if (folder.texts("charts").contains(file.replace(".svg", ".png"))) {
                links.add(new Link("PNG " + language, href.replaceFirst("\\.svg$", ".png")));
            }
        }
        return new Picture(versions, links);
    }
}
