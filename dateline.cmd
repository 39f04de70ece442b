@echo off
rem Builds Dateline where needed, and runs it: dateline opens the window, dateline --help tells the rest.
setlocal
where mvn >nul 2>nul
if errorlevel 1 (
  echo Dateline is built with Maven, and mvn was not found. Install it: https://maven.apache.org/install.html 1>&2
  exit /b 1
)
if exist "%~dp0target\dateline\lib\dateline.jar" goto run
echo Building Dateline; the first time this fetches its libraries and takes a minute or two ... 1>&2
call mvn -q -B -f "%~dp0pom.xml" package -Dmaven.test.skip=true
if errorlevel 1 (
  echo Dateline could not be built; above stands why. It needs a JDK 25: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  exit /b 1
)
:run
call "%~dp0target\dateline\bin\dateline.bat" %*
exit /b %ERRORLEVEL%
