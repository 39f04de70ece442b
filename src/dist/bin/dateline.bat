@echo off
rem Starts Dateline. JAVA_HOME chooses the Java, DATELINE_OPTS adds options for it.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do set "VERSION=%%~v"
for /f "delims=." %%v in ("%VERSION%") do set "MAJOR=%%v"
if not defined MAJOR goto nojava
if %MAJOR% LSS 25 goto nojava
set "WINDOW="
if "%~1"=="" set WINDOW="@%HOME_FOLDER%\lib\window.options"
if "%~1"=="open" set WINDOW="@%HOME_FOLDER%\lib\window.options"
"%JAVA%" %WINDOW% %DATELINE_OPTS% -jar "%HOME_FOLDER%\lib\dateline.jar" %*
exit /b %ERRORLEVEL%

:nojava
echo dateline: Java 25 or later is needed and was not found. Install it with 1>&2
echo   winget install EclipseAdoptium.Temurin.25.JRE 1>&2
echo or let JAVA_HOME name the folder of one. 1>&2
exit /b 1
