package org.mingzhang.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;
import org.mingzhang.read.pdf.ContentLexer.Kind;

/**
 * Carries out the operators of content streams: graphics state, colour, paths, text, forms and
 * pictures. Nothing is rendered; text goes to the {@link TextPen}, paths to the {@link PathPen}.
 * What an operator lacks or gets wrong makes it do nothing, as in other readers.
 */
final class Interpreter {

  /** States saved beyond this are not restored one by one any more. */
  private static final int MOST_SAVED = 4_096;

  private final Budget budget;
  private final Faces faces;
  private final Layers layers;
  private final Canvas canvas;
  private final TextPen text;
  private final PathPen paths;
  private final Outline path = new Outline();
  private final List<COSStream> open = new ArrayList<>();
  private Deque<State> saved = new ArrayDeque<>();
  private Deque<Boolean> marked = new ArrayDeque<>();
  private int hidden;
  private State state;
  private int pendingClip;

  Interpreter(PageFrame frame, Budget budget, Faces faces, Layers layers, Canvas canvas) {
    this.budget = budget;
    this.faces = faces;
    this.layers = layers;
    this.canvas = canvas;
    this.text = new TextPen(canvas, budget);
    this.paths = new PathPen(canvas);
    this.state = new State(frame.toShown(), Clip.of(canvas.page()));
  }

  /** Carries out one content stream. */
  void run(byte[] content, @Nullable COSDictionary resources) throws Budget.PageLimitException {
    ContentLexer lexer = new ContentLexer(content);
    for (int operator = lexer.next(); operator != 0; operator = lexer.next()) {
      budget.operator();
      if (!textOperator(operator, lexer, resources) && !pathOperator(operator, lexer)) {
        otherOperator(operator, lexer, resources);
      }
    }
  }

  private boolean textOperator(int operator, ContentLexer in, @Nullable COSDictionary resources)
      throws Budget.PageLimitException {
    switch (operator) {
      case 'B' << 8 | 'T' -> text.place(Affine.IDENTITY);
      case 'T' << 8 | 'c' -> state.charSpace = in.number(0);
      case 'T' << 8 | 'w' -> state.wordSpace = in.number(0);
      case 'T' << 8 | 'z' -> state.stretch = in.number(0) / 100;
      case 'T' << 8 | 'L' -> state.leading = in.number(0);
      case 'T' << 8 | 's' -> state.rise = in.number(0);
      case 'T' << 8 | 'r' -> state.renderMode = (int) in.number(0);
      case 'T' << 8 | 'f' -> {
        state.face =
            faces.of(
                entry(resources, COSName.FONT, in.name(0)) instanceof COSDictionary d ? d : null);
        state.size = in.number(1);
      }
      case 'T' << 8 | 'd' -> text.nextLine(in.number(0), in.number(1));
      case 'T' << 8 | 'D' -> {
        state.leading = -in.number(1);
        text.nextLine(in.number(0), in.number(1));
      }
      case 'T' << 8 | 'm' -> text.place(matrix(in));
      case 'T' << 8 | '*' -> text.nextLine(0, -state.leading);
      case 'T' << 8 | 'j', 'T' << 8 | 'J' -> show(in, 0);
      case '\'' -> {
        text.nextLine(0, -state.leading);
        show(in, 0);
      }
      case '"' -> {
        state.wordSpace = in.number(0);
        state.charSpace = in.number(1);
        text.nextLine(0, -state.leading);
        show(in, 2);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(ContentLexer in, int from) throws Budget.PageLimitException {
    text.startRun();
    for (int i = from; i < in.count(); i++) {
      if (in.kind(i) == Kind.STRING) {
        text.show(state, in.bytes(), in.start(i), in.end(i), hidden > 0);
      } else if (in.kind(i) == Kind.NUMBER) {
        text.kern(state, in.number(i));
      }
    }
  }

  private boolean pathOperator(int operator, ContentLexer in) throws Budget.PageLimitException {
    Affine m = state.matrix;
    switch (operator) {
      case 'm' -> path.moveTo(x(m, in, 0), y(m, in, 0));
      case 'l' -> path.lineTo(x(m, in, 0), y(m, in, 0));
      case 'c' ->
          path.curveTo(
              x(m, in, 0), y(m, in, 0), x(m, in, 2), y(m, in, 2), x(m, in, 4), y(m, in, 4));
      case 'v' ->
          path.curveTo(
              path.lastX(), path.lastY(), x(m, in, 0), y(m, in, 0), x(m, in, 2), y(m, in, 2));
      case 'y' ->
          path.curveTo(
              x(m, in, 0), y(m, in, 0), x(m, in, 2), y(m, in, 2), x(m, in, 2), y(m, in, 2));
      case 'h' -> path.close();
      case 'r' << 8 | 'e' -> rectangle(in.number(0), in.number(1), in.number(2), in.number(3));
      case 'n' -> paint(false, false);
      case 'f', 'F', 'f' << 8 | '*' -> paint(true, false);
      case 'S' -> paint(false, true);
      case 'B', 'B' << 8 | '*' -> paint(true, true);
      case 's' -> {
        path.close();
        paint(false, true);
      }
      case 'b', 'b' << 8 | '*' -> {
        path.close();
        paint(true, true);
      }
      case 'W' -> pendingClip = 1;
      case 'W' << 8 | '*' -> pendingClip = 2;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void rectangle(double x, double y, double width, double height) {
    Affine m = state.matrix;
    path.moveTo(m.x(x, y), m.y(x, y));
    path.lineTo(m.x(x + width, y), m.y(x + width, y));
    path.lineTo(m.x(x + width, y + height), m.y(x + width, y + height));
    path.lineTo(m.x(x, y + height), m.y(x, y + height));
    path.close();
  }

  private void paint(boolean fill, boolean stroke) throws Budget.PageLimitException {
    path.finish();
    if (hidden == 0) {
      if (fill) {
        paths.fill(path, state);
      }
      if (stroke) {
        paths.stroke(path, state);
      }
      budget.shapes(canvas.shapes());
    }
    if (pendingClip != 0) {
      state.clip = state.clip.intersect(path, pendingClip == 2);
      pendingClip = 0;
    }
    path.clear();
  }

  private void otherOperator(int operator, ContentLexer in, @Nullable COSDictionary resources)
      throws Budget.PageLimitException {
    switch (operator) {
      case 'q' -> {
        if (saved.size() < MOST_SAVED) {
          saved.push(state.copy());
        }
      }
      case 'Q' -> {
        if (!saved.isEmpty()) {
          state = saved.pop();
        }
      }
      case 'c' << 8 | 'm' -> state.matrix = matrix(in).then(state.matrix);
      case 'w' -> state.lineWidth = Math.abs(in.number(0));
      case 'g' << 8 | 's' ->
          ExtendedState.apply(entry(resources, COSName.EXT_G_STATE, in.name(0)), state, faces);
      case 'g' -> fill(ColourSpaces.GRAY, in);
      case 'G' -> stroke(ColourSpaces.GRAY, in);
      case 'r' << 8 | 'g' -> fill(ColourSpaces.RGB, in);
      case 'R' << 8 | 'G' -> stroke(ColourSpaces.RGB, in);
      case 'k' -> fill(ColourSpaces.CMYK, in);
      case 'K' -> stroke(ColourSpaces.CMYK, in);
      case 'c' << 8 | 's' -> {
        state.fillSpace = ColourSpaces.of(COSName.getPDFName(in.name(0)), resources);
        state.fill = state.fillSpace.initial();
      }
      case 'C' << 8 | 'S' -> {
        state.strokeSpace = ColourSpaces.of(COSName.getPDFName(in.name(0)), resources);
        state.stroke = state.strokeSpace.initial();
      }
      case 's' << 8 | 'c', 's' << 16 | 'c' << 8 | 'n' -> fill(state.fillSpace, in);
      case 'S' << 8 | 'C', 'S' << 16 | 'C' << 8 | 'N' -> stroke(state.strokeSpace, in);
      case 's' << 8 | 'h' -> {
        if (hidden == 0) {
          canvas.fill(state.clip.bounds(), Colour.UNKNOWN, 0.9, false);
        }
      }
      case 'D' << 8 | 'o' -> draw(entry(resources, COSName.XOBJECT, in.name(0)), resources);
      case 'I' << 8 | 'D' -> {
        boolean mask = inlineMask(in);
        in.skipInlineImage();
        picture(!mask);
      }
      case 'B' << 16 | 'D' << 8 | 'C' -> begin(in, resources);
      case 'B' << 16 | 'M' << 8 | 'C' -> marked.push(false);
      case 'E' << 16 | 'M' << 8 | 'C' -> {
        if (!marked.isEmpty() && marked.pop()) {
          hidden--;
        }
      }
      default -> {}
    }
  }

  private void fill(ColourSpace space, ContentLexer in) {
    state.fillSpace = space;
    state.fill = colour(space, in);
  }

  private void stroke(ColourSpace space, ContentLexer in) {
    state.strokeSpace = space;
    state.stroke = colour(space, in);
  }

  private static int colour(ColourSpace space, ContentLexer in) {
    double[] components = new double[Math.max(space.components(), in.count())];
    for (int i = 0; i < in.count(); i++) {
      components[i] = in.number(i);
    }
    return space.rgb(components);
  }

  private void begin(ContentLexer in, @Nullable COSDictionary resources) {
    boolean hides =
        in.name(0).equals("OC") && layers.hides(entry(resources, COSName.PROPERTIES, in.name(1)));
    marked.push(hides);
    hidden += hides ? 1 : 0;
  }

  private static boolean inlineMask(ContentLexer in) {
    for (int i = 0; i + 1 < in.count(); i++) {
      String key = in.name(i);
      if (key.equals("IM") || key.equals("ImageMask")) {
        return true;
      }
    }
    return false;
  }

  private void draw(@Nullable COSBase object, @Nullable COSDictionary resources)
      throws Budget.PageLimitException {
    if (!(object instanceof COSStream stream)
        || hidden > 0
        || layers.hides(stream.getDictionaryObject(COSName.OC))) {
      return;
    }
    if (stream.getNameAsString(COSName.SUBTYPE, "").equals("Form")) {
      form(stream, resources, Affine.IDENTITY);
    } else {
      picture(
          !stream.getBoolean(COSName.IMAGE_MASK, false)
              && !stream.containsKey(COSName.SMASK)
              && !stream.containsKey(COSName.MASK));
    }
  }

  private void picture(boolean whole) throws Budget.PageLimitException {
    if (hidden > 0 || state.fillCover() < 0.03) {
      return;
    }
    Box box = state.matrix.unitSquare().intersect(state.clip.bounds());
    boolean covers = whole && state.plain && state.fillCover() > 0.98 && state.matrix.keepsAxes();
    canvas.picture(box, covers);
    budget.shapes(canvas.shapes());
  }

  /**
   * Carries out a form in a state of its own.
   *
   * @param before what comes between the form's own matrix and the present one
   */
  void form(COSStream form, @Nullable COSDictionary outer, Affine before)
      throws Budget.PageLimitException {
    if (open.contains(form) || open.size() >= budget.limits().depth()) {
      return;
    }
    byte[] content = StreamBytes.decode(form, budget.limits().streamBytes());
    open.add(form);
    State around = state;
    Deque<State> savedAround = saved;
    Deque<Boolean> markedAround = marked;
    int hiddenAround = hidden;
    state = around.copy();
    saved = new ArrayDeque<>();
    marked = new ArrayDeque<>();
    try {
      state.matrix =
          PageFrame.matrix(form.getDictionaryObject(COSName.MATRIX))
              .then(before)
              .then(state.matrix);
      Box bounds = PageFrame.box(form.getDictionaryObject(COSName.BBOX));
      if (bounds != null) {
        rectangle(bounds.x1(), bounds.y1(), bounds.width(), bounds.height());
        path.finish();
        state.clip = state.clip.intersect(path, false);
        path.clear();
      }
      if (form.getCOSDictionary(COSName.GROUP) != null) {
        state.groupAlpha *= state.fillAlpha;
        state.fillAlpha = 1;
        state.strokeAlpha = 1;
      }
      COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
      run(content, own == null ? outer : own);
    } finally {
      state = around;
      saved = savedAround;
      marked = markedAround;
      hidden = hiddenAround;
      open.remove(open.size() - 1);
    }
  }

  private static @Nullable COSBase entry(
      @Nullable COSDictionary resources, COSName kind, String name) {
    COSDictionary entries = resources == null ? null : resources.getCOSDictionary(kind);
    return entries == null ? null : entries.getDictionaryObject(COSName.getPDFName(name));
  }

  private static Affine matrix(ContentLexer in) {
    return new Affine(
        in.number(0), in.number(1), in.number(2), in.number(3), in.number(4), in.number(5));
  }

  private static double x(Affine m, ContentLexer in, int i) {
    return m.x(in.number(i), in.number(i + 1));
  }

  private static double y(Affine m, ContentLexer in, int i) {
    return m.y(in.number(i), in.number(i + 1));
  }

  /** What an ExtGState dictionary sets. */
  private static final class ExtendedState {

    static void apply(@Nullable COSBase base, State state, Faces faces) {
      if (!(base instanceof COSDictionary entries)) {
        return;
      }
      state.fillAlpha = number(entries, COSName.CA_NS, state.fillAlpha);
      state.strokeAlpha = number(entries, COSName.CA, state.strokeAlpha);
      state.lineWidth = number(entries, COSName.LW, state.lineWidth);
      COSBase blend = entries.getDictionaryObject(COSName.BM);
      COSBase mask = entries.getDictionaryObject(COSName.SMASK);
      if (blend != null || mask != null) {
        state.plain = isNormal(blend) && !(mask instanceof COSDictionary);
      }
      COSArray font = entries.getCOSArray(COSName.FONT);
      if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary d) {
        state.face = faces.of(d);
        state.size = font.getObject(1) instanceof COSNumber n ? n.floatValue() : state.size;
      }
    }

    private static boolean isNormal(@Nullable COSBase blend) {
      return !(blend instanceof COSName name)
          || name.getName().equals("Normal")
          || name.getName().equals("Compatible");
    }

    private static double number(COSDictionary entries, COSName key, double otherwise) {
      return entries.getDictionaryObject(key) instanceof COSNumber n ? n.floatValue() : otherwise;
    }
  }
}
