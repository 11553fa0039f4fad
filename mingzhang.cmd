@echo off
rem Runs mingzhang, and builds it first where that has not been done or the sources are newer.
rem Needs a JDK, 17 to 25 (JAVA_HOME, then PATH); a build needs Maven Central too, or a filled .m2 folder.
rem MINGZHANG_JAVA_OPTS is handed to the JVM. Exit code 69: no JDK, or it could not be built.
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "root=%root:~0,-1%"
set "out=%root%\target\launcher"

rem The console shows UTF-8 while this runs, and then what it showed before.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
set "status=69"

rem --- The JDK ------------------------------------------------------------------------------------------------------
set "jdk="
if defined JAVA_HOME call :take_jdk "%JAVA_HOME%"
if not defined jdk call :take_path
if not defined jdk (
  echo mingzhang: 没有找到 JDK 17 至 25。请从 https://adoptium.net 安装,或令 JAVA_HOME 指向它的目录。>&2
  echo mingzhang: No JDK 17 to 25 found. JAVA_HOME is "%JAVA_HOME%"; java on the PATH is "%onpath%".>&2
  echo mingzhang: Install one from https://adoptium.net or set JAVA_HOME to its folder.>&2
  goto end
)

rem --- The build ----------------------------------------------------------------------------------------------------
rem A build happens in a folder of its own and is then named in "current", so that nobody runs half of one.
set "app="
if exist "%out%\current" set /p app=<"%out%\current"
if not defined app goto build
if not exist "%out%\%app%\mingzhang.jar" goto build
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath (Join-Path $env:out (Join-Path $env:app 'sources'))).LastWriteTimeUtc; Set-Location -LiteralPath $env:root; if (Get-Item pom.xml, modules\*\pom.xml, modules\*\src\main | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse } } | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run

:build
echo mingzhang: 正在构建,首次约需一分钟…… (building; the first time takes about a minute)>&2
set "old=%app%"
set "app=app-%RANDOM%%RANDOM%"
set "work=%out%\build-%app%"
mkdir "%out%\%app%" "%work%" 2>nul
type nul >"%out%\%app%\sources"
if not exist "%out%\%app%\sources" (
  echo mingzhang: 不能写入 "%out%",无法构建。Cannot build: "%out%" cannot be written.>&2
  goto end
)
set "MAVEN_ARGS="
pushd "%root%"
set "JAVA_HOME=%jdk%"
call "%root%\mvnw.cmd" -q -Dstyle.color=never -Dmingzhang.quick "-Dmingzhang.quick.out=%work%" package >"%out%\build.log" 2>&1 <nul
popd
if exist "%work%\mingzhang-cli\mingzhang.jar" move /y "%work%\mingzhang-cli\mingzhang.jar" "%out%\%app%\" >nul
rmdir /s /q "%work%"
if not exist "%out%\%app%\mingzhang.jar" (
  type "%out%\build.log" >&2
  echo mingzhang: 构建失败,完整记录见 "%out%\build.log";首次构建要能访问 Maven Central。>&2
  echo mingzhang: The build failed; the whole log is "%out%\build.log". The first build needs to reach Maven Central.>&2
  rmdir /s /q "%out%\%app%"
  goto end
)
>"%out%\current" echo %app%
for /d %%d in ("%out%\app-*") do if not "%%~nxd"=="%app%" if not "%%~nxd"=="%old%" rmdir /s /q "%%d" 2>nul

rem --- The run ------------------------------------------------------------------------------------------------------
:run
set "jar=%out%\%app%\mingzhang.jar"
set options=-Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData ^
 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %MINGZHANG_JAVA_OPTS%

rem The classes of a typical run, archived once; an empty file says that it was tried. See the launcher for Unix.
set "archive=%out%\%app%\classes-%version%.jsa"
if not exist "%archive%" (
  type nul >"%archive%"
  "%jdk%\bin\java.exe" %options% "-XX:DumpLoadedClassList=%archive%.list" -cp "%jar%" org.mingzhang.cli.Rehearsal "%root%\examples" >nul 2>&1 <nul
  "%jdk%\bin\java.exe" -Xshare:dump -Xlog:disable -XX:+UseG1GC "-XX:SharedClassListFile=%archive%.list" "-XX:SharedArchiveFile=%archive%.new" -cp "%jar%" >nul 2>&1
  if exist "%archive%.new" move /y "%archive%.new" "%archive%" >nul 2>&1
  del /q "%archive%.list" "%archive%.new" 2>nul
)
"%jdk%\bin\java.exe" %options% "-XX:SharedArchiveFile=%archive%" -cp "%jar%" org.mingzhang.cli.Main %*
set "status=%errorlevel%"

:end
chcp %codepage% >nul
exit /b %status%

rem Takes a folder as the JDK, and its version, if it is one of 17 to 25 and has a compiler.
:take_jdk
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
set "feature=0"
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
for /f "delims=." %%f in ("%version%") do set "feature=%%f"
if %feature% geq 17 if %feature% leq 25 set "jdk=%~1"
exit /b

:take_path
set "onpath="
for %%j in (java.exe) do set "onpath=%%~$PATH:j"
if not defined onpath exit /b
for /f "usebackq tokens=1,* delims==" %%k in (`java.exe -XshowSettings:properties -version 2^>^&1`) do if "%%k"=="    java.home " set "home=%%l"
if defined home call :take_jdk "%home:~1%"
exit /b
