package livingcircle.model.reference;

import java.util.List;
import java.util.Map;
import livingcircle.model.Diary;

/** Everything that a run measures, by name. */
record Measured(List<Diary.Line> diary, Map<String, Object> figures) {}
