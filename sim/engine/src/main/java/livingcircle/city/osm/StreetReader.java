package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.city.GeoPoint;
import livingcircle.city.Street;

/**
 * Cuts the walkable ways into pieces between junctions: nodes that walkable ways share or that a way passes twice, and
 * the ends of ways. Where a node is missing from the file the way is cut too.
 */
final class StreetReader {

    private final NodeTable nodes;
    private final List<OsmWay> ways;
    private final byte[] passes;
    private final List<Street> streets = new ArrayList<>();
    private int brokenSegments;

    private StreetReader(OsmElements elements) {
        nodes = elements.nodes();
        ways = elements.ways().stream()
                .filter(way -> WalkRule.isWalkable(way.tags()))
                .toList();
        passes = new byte[nodes.count()];
    }

    /** The pieces of all walkable ways, by way id and then along the way. */
    static List<Street> read(OsmElements elements, OsmReport.Builder report) {
        StreetReader reader = new StreetReader(elements);
        for (OsmWay way : reader.ways) {
            reader.runs(way).forEach(reader::countPasses);
            reader.countBrokenSegments(way);
        }
        reader.ways.forEach(reader::cut);
        reader.report(report);
        return reader.streets;
    }

    /** The indices of the way's nodes, cut where one is missing; a node that repeats at once is taken once. */
    private List<IntList> runs(OsmWay way) {
        List<IntList> runs = new ArrayList<>();
        IntList run = new IntList(way.nodeCount());
        for (int i = 0; i < way.nodeCount(); i++) {
            int node = nodes.find(way.node(i));
            if (node < 0) {
                runs.add(run);
                run = new IntList();
            } else if (run.isEmpty() || run.get(run.size() - 1) != node) {
                run.add(node);
            }
        }
        runs.add(run);
        runs.removeIf(r -> r.size() < 2);
        return runs;
    }

    private void countPasses(IntList run) {
        for (int i = 0; i < run.size(); i++) {
            boolean isEnd = i == 0 || i == run.size() - 1;
            int node = run.get(i);
            passes[node] = isEnd || passes[node] > 0 ? (byte) 2 : (byte) 1;
        }
    }

    private void countBrokenSegments(OsmWay way) {
        for (int i = 1; i < way.nodeCount(); i++) {
            brokenSegments += nodes.has(way.node(i - 1)) && nodes.has(way.node(i)) ? 0 : 1;
        }
    }

    private void cut(OsmWay way) {
        int part = 0;
        for (IntList run : runs(way)) {
            int start = 0;
            for (int i = 1; i < run.size(); i++) {
                if (passes[run.get(i)] > 1) {
                    streets.add(piece(way, ++part, run, start, i));
                    start = i;
                }
            }
        }
    }

    private Street piece(OsmWay way, int part, IntList run, int start, int end) {
        List<GeoPoint> shape = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            shape.add(nodes.at(run.get(i)));
        }
        return Street.along(
                "way-" + way.id() + "-" + part,
                nodes.id(run.get(start)),
                nodes.id(run.get(end)),
                WalkRule.kindOf(way.tags()),
                shape);
    }

    private void report(OsmReport.Builder report) {
        long metres = Math.round(streets.stream().mapToLong(Street::lengthMm).sum() / 1e3);
        report.found("walkable-ways", ways.size(), "# walkable ways", "可步行道路 # 条");
        report.found("streets", streets.size(), "# pieces of street between junctions", "按路口切分为 # 段街道");
        report.found("walk-m", metres, "# m of walk network", "步行网络总长 # 米");
        report.leftOut(
                "segments-missing-node",
                brokenSegments,
                "# segments of walkable ways whose nodes the file does not have; the ways are cut there",
                "# 段道路因文件缺少节点而断开");
    }
}
