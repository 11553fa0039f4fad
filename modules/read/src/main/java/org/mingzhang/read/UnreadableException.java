package org.mingzhang.read;

/**
 * A file that cannot be read at all. Its message says what is wrong, where, and what to do, in
 * Chinese and then in English; no stack trace is meant for people.
 */
public final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read. */
  public enum Reason {
    EMPTY("文件是空的", "the file is empty", "请重新下载后再试", "download it again"),
    NOT_FOUND("文件不存在", "there is no such file", "请检查路径", "check the path"),
    NOT_PERMITTED("没有读取权限", "you may not read the file", "请检查文件权限", "check its permissions"),
    A_FOLDER("这是文件夹，不是文件", "this is a folder", "请给出其中的文件", "name a file in it"),
    CANNOT_OPEN("文件打不开", "the file cannot be opened", "请检查路径和磁盘", "check its path and the disk"),
    NOT_A_DOCUMENT(
        "无法识别的文件格式", "the file is of no known form", "请提供PDF或文本文件", "give a PDF or a text file"),
    ENCRYPTED(
        "文件已加密，需要密码",
        "the file is encrypted and needs a password",
        "请提供未加密的文件",
        "give a copy without a password"),
    DAMAGED("文件已损坏", "the file is damaged", "请重新下载后再试", "download it again"),
    SCANNED(
        "页面是图片，没有文字层",
        "the pages are pictures without text",
        "请提供可复制文字的文件，或先做文字识别",
        "give a file whose text can be copied, or recognise its text first"),
    NOT_A_DISCLOSURE(
        "不是 mingzhang.disclosure/1 格式的数据",
        "the data is not a mingzhang.disclosure/1",
        "请按 docs/interfaces.md 改正，或用 read --to json 重新生成",
        "correct it as docs/interfaces.md says, or write it anew with read --to json"),
    TOO_LARGE("文件超出可处理的规模", "the file exceeds what is read", "请拆分后再试", "split it and try again"),
    TOO_SLOW(
        "处理用时过长，已停止", "it took too long and was stopped", "请拆分后再试", "split the file and try again"),
    FAULT(
        "程序处理此文件时出错",
        "the program failed on this file",
        "请把此文件和本条信息报告给项目",
        "report this file and this message to the project");

    private final String what;
    private final String whatEnglish;
    private final String remedy;
    private final String remedyEnglish;

    Reason(String what, String whatEnglish, String remedy, String remedyEnglish) {
      this.what = what;
      this.whatEnglish = whatEnglish;
      this.remedy = remedy;
      this.remedyEnglish = remedyEnglish;
    }
  }

  private final Reason reason;
  private final String detail;

  /**
   * @param detail where and what exactly, mostly in English, such as {@code page 3: more than
   *     200000 glyphs}; may be empty
   */
  public UnreadableException(Reason reason, String detail) {
    super(chinese(reason, detail) + " / " + english(reason, detail));
    this.reason = reason;
    this.detail = detail;
  }

  /** The same, keeping what a library said for those who debug. */
  public UnreadableException(Reason reason, String detail, Throwable cause) {
    this(reason, detail);
    initCause(cause);
  }

  public Reason reason() {
    return reason;
  }

  /** Where and what exactly, in English; may be empty. */
  public String detail() {
    return detail;
  }

  /** What, where and what to do, in Chinese. */
  public String chinese() {
    return chinese(reason, detail);
  }

  /** What, where and what to do, in English. */
  public String english() {
    return english(reason, detail);
  }

  private static String chinese(Reason reason, String detail) {
    return reason.what + (detail.isEmpty() ? "" : "（" + detail + "）") + "：" + reason.remedy;
  }

  private static String english(Reason reason, String detail) {
    return reason.whatEnglish
        + (detail.isEmpty() ? "" : " (" + detail + ")")
        + ": "
        + reason.remedyEnglish;
  }
}
