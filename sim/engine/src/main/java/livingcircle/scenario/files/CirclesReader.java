package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.city.CircleForm;
import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Reads blocks {@code circles} that their schema has found sound. */
final class CirclesReader {

    private CirclesReader() {}

    /** A circle with the node that describes it. */
    record Described(Circle circle, YamlNode node) {}

    /**
     * The circles of several files: one with the id of an earlier file's takes its place, others follow.
     *
     * @param blocks the blocks, that of the baseline first
     */
    static List<Described> read(List<YamlNode> blocks) {
        List<Described> circles = new ArrayList<>();
        for (YamlNode block : blocks) {
            for (YamlNode node : block.members()) {
                Described circle = new Described(circle(node), node);
                int known = indexOf(node.name(), circles);
                if (known < 0) {
                    circles.add(circle);
                } else {
                    circles.set(known, circle);
                }
            }
        }
        return circles;
    }

    private static int indexOf(String id, List<Described> circles) {
        for (int i = 0; i < circles.size(); i++) {
            if (circles.get(i).circle().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Circle circle(YamlNode node) {
        YamlNode phase = node.find("phase");
        return new Circle(
                node.name(),
                Binding.text(node.get("name").node()),
                phase == null ? null : phase.integer(),
                form(node.find("form")),
                area(node));
    }

    private static @Nullable CircleForm form(@Nullable YamlNode form) {
        return form == null ? null : CircleForm.valueOf(form.text().toUpperCase(Locale.ROOT));
    }

    private static CircleArea area(YamlNode node) {
        YamlNode communities = node.find("communities");
        if (communities != null) {
            return new CircleArea.OfCommunities(
                    communities.elements().stream().map(YamlNode::text).toList());
        }
        YamlNode polygon = node.find("polygon");
        if (polygon != null) {
            return new CircleArea.Polygon(
                    polygon.elements().stream().map(CirclesReader::point).toList());
        }
        YamlNode around = node.get("around");
        return new CircleArea.Isochrone(
                point(around.get("at")), around.get("minutes").number());
    }

    /** The place that a list of longitude and latitude stands for. */
    static GeoPoint point(YamlNode node) {
        return Binding.bind(node.node(), GeoPoint.class);
    }
}
